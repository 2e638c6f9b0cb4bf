import Glibc

/// A quick look for lines that begin with the mark of an extension.
enum LineStarts {
  /// Whether any line begins with `[^`, `: ` or a word processor's bullet.
  static func hasExtensions(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var at = 0
    while at < text.count {
      let start = skipMargin(text, at, text.count)
      if start + 2 < text.count, isSuspicious(text, start) { return true }
      guard let end = memchr(base + at, 0x0A, text.count - at) else { return false }
      at = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
    }
    return false
  }

  /// The offset behind the spaces and quote marks a line begins with.
  static func skipMargin(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, isSpace(text[at]) || text[at] == 0x3E { at += 1 }
    return at
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
