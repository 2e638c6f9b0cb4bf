import Rendering
import Text

/// The letters that Russian lists are divided by.
enum Alphabet {
  /// Those that a word may begin with; ё is counted as е.
  private static let usual = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ".map(String.init)
  /// What begins with no Russian letter.
  private static let other = "A–Z"

  /// The letter a text is found under.
  static func letter(of text: String) -> String {
    guard let first = text.first(where: { $0.isLetter || $0.isNumber })?.uppercased() else {
      return other
    }
    if first == "Ё" { return "Е" }
    return ("А"..."Я").contains(first) ? first : other
  }

  /// The alphabet in its order, with the rare letters and the foreign ones where they are in use.
  static func titles(with used: [String]) -> [String] {
    let rare = Set(used).subtracting(usual).subtracting([other])
    return (usual + rare).sorted { RussianOrder.precedes($0, $1) }
      + (used.contains(other) ? [other] : [])
  }

  /// A letter in an address: transliterated, each differently.
  static func slug(of letter: String) -> String {
    switch letter {
    case "Э": "eh"
    case "Ы": "yi"
    case "Ь": "myagkiy-znak"
    case "Ъ": "tvyordyy-znak"
    case other: "latin"
    default: Slug.make(letter)
    }
  }

  /// Records under their letters, in the order of the alphabet; they must be sorted already.
  static func groups<Item>(
    _ items: [Item], by text: (Item) -> String
  ) -> [(letter: String, items: [Item])] {
    let groups = Dictionary(grouping: items) { letter(of: text($0)) }
    return titles(with: Array(groups.keys)).compactMap { title in
      groups[title].map { (title, $0) }
    }
  }
}
