import Glibc

/// A quick look for lines that begin with the mark of an extension.
enum LineStarts {
  /// Whether any line begins with `[^`, `: ` or a word processor's bullet.
  static func hasExtensions(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var at = 0
    while at < text.count {
      let start = skipSpaces(text, at, min(text.count, at + 4))
      if start + 1 < text.count, isSuspicious(text[start], text[start + 1]) { return true }
      guard let end = memchr(base + at, 0x0A, text.count - at) else { return false }
      at = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
    }
    return false
  }

  private static func isSuspicious(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0x5B: second == 0x5E
    case 0x3A: isSpace(second)
    case 0xE2: second == 0x80 || second == 0x96 || second == 0x97
    case 0xC2: second == 0xB7
    case 0xEF: second == 0x82
    default: false
    }
  }
}
