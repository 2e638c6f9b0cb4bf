/// What two spellings of a key or vocabulary value must share to be the same.
package enum KeyFolding {
  /// Lower case, ё as е, one space for runs of spaces and underscores, one hyphen for every dash
  /// and its spaces, no quotation marks and no trailing punctuation: «Учитель – учитель» and
  /// `учитель-учитель` are one.
  package static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case " ", "_", "\t", "\n", "\r", "\u{A0}", "\u{202F}": pendingSpace = !result.isEmpty
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
        pendingSpace = false
        if result.last != "-" { result.append("-") }
      case "«", "»", "\"", "„", "“", "”", ":", "\u{AD}", "\u{FEFF}", "\u{200B}": continue
      // A keyboard of another system may write «й» and «ё» as a letter and a mark.
      case "\u{306}" where result.last == "и":
        result.removeLast()
        result.append("й")
      case "\u{308}" where result.last == "е": continue
      default:
        if pendingSpace, result.last != "-" { result.append(" ") }
        pendingSpace = false
        result.append(scalar == "ё" ? "е" : scalar)
      }
    }
    return String(result)
  }
}
