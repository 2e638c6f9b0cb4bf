import Text

/// A reference such as `&#x202E;` to a character that cannot stand on a page.
///
/// libcmark decodes every number. U+FFFE and U+FFFF it writes as the single bytes FE and FF, which
/// are no UTF-8, and NUL, surrogates and numbers above U+10FFFF as U+FFFD.
struct CharacterReference: Equatable {
  /// Where it stands in the text it was found in.
  var range: Range<Int>

  /// The references of a text to such characters, in code also, but not behind a backslash.
  ///
  /// One pass of `memchr` over a text without references.
  static func unprintable(in text: UnsafeBufferPointer<UInt8>) -> [CharacterReference] {
    let bytes = Span(_unsafeElements: text)
    var found: [CharacterReference] = []
    var at = 0
    while let start = bytes.firstOffset(of: 0x26, from: at) {
      at = start + 1
      guard let end = end(of: text, from: start), !isEscaped(start, in: text) else { continue }
      if isUnprintable(text, start..<end) { found.append(CharacterReference(range: start..<end)) }
      at = end
    }
    return found
  }

  /// The offset behind the semicolon; a reference of CommonMark 2.5 has at most 31 letters here.
  private static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start + 1
    while at < text.count, at - start < 32, text[at].isASCIIAlphanumeric || text[at] == 0x23 {
      at += 1
    }
    return at < text.count && text[at] == 0x3B ? at + 1 : nil
  }

  private static func isEscaped(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = at
    while start > 0, text[start - 1] == 0x5C { start -= 1 }
    return (at - start) % 2 == 1
  }

  private static func isUnprintable(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let name = String(decoding: text[range].dropFirst().dropLast(), as: UTF8.self)
    if name == "lrm" || name == "rlm" { return true }
    guard name.utf8.first == 0x23 else { return false }
    let isHexadecimal = name.utf8.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    // More digits are no reference (CommonMark 0.31.2, 2.5).
    guard digits.utf8.count <= (isHexadecimal ? 6 : 7),
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return false }
    return Unicode.Scalar(number).map(isUnprintable) ?? true
  }

  /// Controls but tab and line ends, what is no character, and what turns the direction of text.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
