import Glibc

/// A quick look for lines that begin with the mark of an extension.
enum LineStarts {
  /// Whether any line begins with `[^`, `: ` or a word processor's bullet.
  static func hasExtensions(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var at = 0
    while at < text.count {
      let start = skipSpaces(text, at, min(text.count, at + 4))
      if start + 2 < text.count, isSuspicious(text, start) { return true }
      guard let end = memchr(base + at, 0x0A, text.count - at) else { return false }
      at = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
    }
    return false
  }

  private static func isSuspicious(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let (second, third) = (text[start + 1], text[start + 2])
    switch text[start] {
    case 0x5B: return second == 0x5E
    case 0x3A: return isSpace(second)
    case 0xE2:
      return (second == 0x80 && third == 0xA2) || (second == 0x96 && third == 0xAA)
        || (second == 0x97 && third == 0x8F)
    case 0xC2: return second == 0xB7
    case 0xEF: return second == 0x82
    default: return false
    }
  }
}
