/// The part of an address that a Russian title becomes: `innovatsionnaya-deyatelnost`.
package enum Slug {
  /// The longest slug that is made.
  package static let longest = 60

  /// Latin letters, digits and single hyphens; empty when the text has no letter and no digit.
  package static func make(_ text: String) -> String {
    var text = text
    return text.withUTF8(make)
  }

  /// The same of UTF-8, byte by byte: every heading of every page gets one.
  static func make(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(longest + 8)
    var isNewWord = false
    var at = 0
    // What stands behind the longest slug decides nothing but where it is cut.
    while at < text.count, slug.count <= longest {
      let sign = sign(text, at)
      at += sign.length
      switch sign.meaning {
      case .letters(let letters):
        guard letters.utf8CodeUnitCount > 0 else { continue }
        if isNewWord, !slug.isEmpty { slug.append(0x2D) }
        isNewWord = false
        letters.withUTF8Buffer { slug += $0 }
      case .letter(let letter):
        if isNewWord, !slug.isEmpty { slug.append(0x2D) }
        isNewWord = false
        slug.append(letter)
      case .breve: if slug.last == 0x69 { slug[slug.count - 1] = 0x79 }
      case .nothing: break
      case .border: isNewWord = true
      }
    }
    return cut(slug)
  }

  /// What a sign becomes.
  private enum Meaning {
    case letter(UInt8)
    case letters(StaticString)
    /// The mark that makes й of и.
    case breve
    /// A soft hyphen or another mark over a letter.
    case nothing
    case border
  }

  private static func sign(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (meaning: Meaning, length: Int) {
    let first = text[at]
    guard first >= 0x80 else {
      if isDigit(first) { return (.letter(first), 1) }
      return (isLatinLetter(first) ? .letter(first | 0x20) : .border, 1)
    }
    let second = at + 1 < text.count ? text[at + 1] : 0
    switch (first, second) {
    case (0xD0, 0x81), (0xD1, 0x91): return (.letter(0x65), 2)
    case (0xD0, 0x90...0xAF): return (.letters(table[Int(second) - 0x90]), 2)
    case (0xD0, 0xB0...0xBF): return (.letters(table[Int(second) - 0xB0]), 2)
    case (0xD1, 0x80...0x8F): return (.letters(table[Int(second) - 0x80 + 16]), 2)
    case (0xCC, 0x86): return (.breve, 2)
    case (0xC2, 0xAD), (0xCC, _), (0xCD, 0x80...0xAF): return (.nothing, 2)
    default: return (.border, first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }
  }

  private static let table: [StaticString] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  ]

  /// Cuts at a word's end where one is near.
  private static func cut(_ slug: [UInt8]) -> String {
    guard slug.count > longest else { return String(decoding: slug, as: UTF8.self) }
    var end = longest
    if slug[longest] != 0x2D, let hyphen = slug[..<longest].lastIndex(of: 0x2D),
      hyphen >= longest / 2
    {
      end = hyphen
    }
    while end > 0, slug[end - 1] == 0x2D { end -= 1 }
    return String(decoding: slug[..<end], as: UTF8.self)
  }
}
