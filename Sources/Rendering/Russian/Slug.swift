/// The part of an address that a Russian title becomes: `innovatsionnaya-deyatelnost`.
package enum Slug {
  /// The longest slug that is made.
  package static let longest = 60

  /// Latin letters, digits and single hyphens; empty when the text has no letter and no digit.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    var pending = false
    for character in text.lowercased() {
      if let letters = latin(character) {
        if pending, !letters.isEmpty, !slug.isEmpty { slug.append(0x2D) }
        if !letters.isEmpty { pending = false }
        slug += letters.utf8
      } else {
        pending = pending || character != "\u{AD}"
      }
    }
    return cut(slug)
  }

  /// The letters a character becomes, or nothing for what separates words.
  private static func latin(_ character: Character) -> String? {
    switch character {
    case "ё": return "e"
    case "й": return "y"
    default: break
    }
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "а"..."я": return table[Int(scalar.value - 0x430)]
    default: return nil
    }
  }

  private static let table = [
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
