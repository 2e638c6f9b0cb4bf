/// Latin names for Russian words, as the portals of the state service spell them.
package enum Slug {
  /// The longest slug; a longer one is cut at a word.
  static let limit = 60

  /// `[a-z0-9-]` for a heading or name: «Дорожная карта» gives `dorozhnaya-karta`.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    var pendingDash = false
    for scalar in text.unicodeScalars {
      guard let letters = transliterated(scalar) else {
        pendingDash = !slug.isEmpty
        continue
      }
      guard !letters.utf8.isEmpty else { continue }
      if pendingDash { slug.append(0x2D) }
      pendingDash = false
      slug += letters.utf8
    }
    return String(decoding: shortened(slug), as: UTF8.self)
  }

  private static func shortened(_ slug: [UInt8]) -> ArraySlice<UInt8> {
    guard slug.count > limit else { return slug[...] }
    let cut = slug[...limit].lastIndex(of: 0x2D) ?? limit
    return slug[..<cut]
  }

  /// Latin letters for a letter or digit, nothing for a sign that is silent, nil for a border.
  private static func transliterated(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return String(scalar).lowercased()
    case 0x410...0x42F: return cyrillic[Int(scalar.value) - 0x410]
    case 0x430...0x44F: return cyrillic[Int(scalar.value) - 0x430]
    case 0x401, 0x451: return "e"
    case 0xAD, 0x300...0x36F: return ""
    default: return nil
    }
  }

  private static let cyrillic = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
    "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  ]
}
