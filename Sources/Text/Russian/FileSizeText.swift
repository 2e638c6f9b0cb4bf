/// The size of a file as people read it: `1,2 МБ`.
package enum FileSizeText {
  private static let units = ["КБ", "МБ", "ГБ", "ТБ"]

  /// Units of 1024; one decimal below ten, none above, and bytes below 1 КБ.
  package static func text(_ bytes: Int) -> String {
    guard bytes >= 1024 else {
      return "\(max(0, bytes))\u{A0}Б"
    }
    var size = Double(bytes) / 1024
    var unit = 0
    while size >= 999.5, unit < units.count - 1 {
      size /= 1024
      unit += 1
    }
    return NumberText.text(size, digits: size < 9.95 ? 1 : 0) + "\u{A0}" + units[unit]
  }
}
