/// How plain text is written so that HTML means nothing else by it.
///
/// One function for all of Rendering, in the two spellings that two conformance suites demand:
/// CommonMark's examples write a quotation mark as `&quot;` and leave apostrophes, Jinja writes
/// `&#34;` and `&#39;`.
enum HTMLEscaping {
  /// Between tags or inside double quotes, as CommonMark's examples are written.
  case commonMark
  /// Between tags or inside quotes of either kind, as Jinja's autoescape writes.
  case template
  /// HTML into a quoted attribute: references stay, quotes and angle brackets cannot.
  case attribute

  /// A bit for each code point below 64 that is written as a reference.
  @inline(__always)
  private var special: UInt64 {
    switch self {
    case .commonMark: 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    case .template: 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    case .attribute: 1 << 0x22 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    }
  }

  @inline(__always)
  private func reference(to byte: UInt8) -> StaticString {
    switch byte {
    case 0x22: self == .commonMark ? "&quot;" : "&#34;"
    case 0x26: "&amp;"
    case 0x27: "&#39;"
    case 0x3C: "&lt;"
    default: "&gt;"
    }
  }

  /// Hands out a text run by run: what needs no escaping in one piece, and references between.
  @inline(__always)
  func forEachRun(
    in text: UnsafeBufferPointer<UInt8>, _ write: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let special = special
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte < 64, special >> UInt64(byte) & 1 == 1 else { continue }
      if start < index { write(UnsafeBufferPointer(rebasing: text[start..<index])) }
      let reference = reference(to: byte)
      write(
        UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
      start = index + 1
    }
    if start < text.count { write(UnsafeBufferPointer(rebasing: text[start...])) }
  }
}
