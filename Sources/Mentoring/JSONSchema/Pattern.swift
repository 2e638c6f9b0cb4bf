import Diagnostics
import Text

/// Regular expressions for a schema, in the part of ECMA 262 that Python's `re` reads alike.
enum Pattern {
  static let integer = trimmed("-?[0-9][0-9 \u{A0}\u{202F}]*")
  static let decimal = trimmed("-?(?:[0-9][0-9 \u{A0}\u{202F}]*[.,]?[0-9 ]*|[.,][0-9]+) *%?")
  static let name = trimmed("[\u{400}-\u{52F}\u{306}\u{308} .()’'\u{A0}–-]+")
  static let url = trimmed(
    "[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>\"/?#.][^\\s<>\"/?#]*\\.[^\\s<>\"/?#]*[^\\s<>\"/?#.]"
      + "(?:[/?#][^\\s<>\"]*)?")
  static let email = trimmed("[^@\\s,;<]+@[^@\\s,;<.][^@\\s,;<]*\\.[^@\\s,;<]*[^@\\s,;<.]")
  static let phone = trimmed("(?=(?:[^0-9]*[0-9]){5})[0-9 +()\u{A0},.добext–-]+")
  static let file = trimmed("(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[^\\\\]+")
  static let inn = trimmed("[0-9]{10}")

  /// The three spellings of a date; a day must exist in its month, February taken as 29 days long.
  static let date: String = {
    let year = "(?!0000)[0-9]{4}"
    let numbered = dayAndMonth(short: "0?2", of30: "0?[469]|11", of31: "0?[13578]|1[02]")
    let words = CalendarDate.genitives.map { loose([$0]) }
    let worded = dayAndMonth(
      short: words[1], of30: [3, 5, 8, 10].map { words[$0] }.joined(separator: "|"),
      of31: [0, 2, 4, 6, 7, 9, 11].map { words[$0] }.joined(separator: "|"))
    let gap = "[ \u{A0}\u{202F}]+"
    return trimmed(
      "\(year)-(?:\(numbered.map { "(?:\($0.month))-(?:\($0.day))" }.joined(separator: "|")))"
        + "|(?:\(numbered.map { "(?:\($0.day))\\.(?:\($0.month))" }.joined(separator: "|")))\\.\(year)"
        + "|(?:\(worded.map { "(?:\($0.day))\(gap)(?:\($0.month))" }.joined(separator: "|")))"
        + "\(gap)\(year)(?:\(gap)(?:[Гг]\\.?|[Гг][Оо][Дд][Аа]))?")
  }()

  /// Patterns of days with the months that have them.
  private static func dayAndMonth(
    short: String, of30: String, of31: String
  ) -> [(day: String, month: String)] {
    [
      ("0?[1-9]|[12][0-9]", "\(short)|\(of30)|\(of31)"), ("30", "\(of30)|\(of31)"), ("31", of31),
    ]
  }

  private static func trimmed(_ pattern: String) -> String {
    "^[ \\t\\r\\n]*(?:\(pattern))[ \\t\\r\\n]*$"
  }
}

extension Pattern {
  /// Alternatives that match what `KeyFolding` takes for one of the texts.
  static func loose(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.map(KeyFolding.fold).filter { seen.insert($0).inserted }
      .map { $0.unicodeScalars.map(loose).joined() }.joined(separator: "|")
  }

  private static func loose(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": return "[ _]+"
    case "-": return " *[–—−-]+ *"
    case "е": return "[еЕёЁ]"
    default:
      let upper = scalar.properties.uppercaseMapping
      return upper == String(scalar) || upper.unicodeScalars.count > 1
        ? escape(String(scalar)) : "[\(scalar)\(upper)]"
    }
  }

  /// The text itself, as a pattern.
  static func escape(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }

  /// The number that YAML reads a bare spelling such as `6.2` as, if it does.
  static func number(_ text: String) -> JSONValue? {
    let isNumber =
      text.allSatisfy { ("0"..."9").contains($0) || $0 == "." } && text.first != "0"
      && text.count { $0 == "." } < 2 && text.first != "." && text.last != "."
    return isNumber ? .number(text) : nil
  }
}
