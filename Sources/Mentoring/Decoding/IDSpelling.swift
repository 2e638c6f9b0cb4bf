/// Makes an id of a name: of a file that has a Russian one, and of what was meant by a spoilt id.
///
/// Letters as the addresses of Госвеб have them («ж» zh, «х» kh, «щ» shch, no sign for «ъ» and «ь»),
/// «й» as «y»; every run of other signs is one hyphen, none at the ends: «Урок физики №1» is
/// `urok-fiziki-1`.
enum IDSpelling {
  static func id(of name: String) -> String {
    var result = ""
    for character in (TextChecks.composed(name) ?? name).lowercased() {
      if let letters = table[character] {
        result += letters
      } else if character.isASCII, character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    return result.last == "-" ? String(result.dropLast()) : result
  }

  private static let table: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
  ]
}
