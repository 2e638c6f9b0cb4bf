import CWorkbook
package import Text

/// Values as cells hold them, so that reading gives the same values back.
extension CellDraft {
  package static func text(_ text: String, _ look: CellLook = .plain) -> CellDraft {
    CellDraft(text.isEmpty ? .empty : .text(text), look)
  }

  /// A number with more digits than a cell keeps becomes a text.
  package static func integer(_ number: Int) -> CellDraft {
    let text = String(number)
    return CellDraft(text.utf8.count <= 15 ? .number(text) : .text(text))
  }

  /// A number with more digits than a cell shows becomes a text.
  package static func decimal(_ number: Double) -> CellDraft {
    let shown = SheetReader.print(number)
    if Double(shown) == number, !shown.contains("e") { return CellDraft(.number(shown)) }
    return CellDraft(.text(plainDigits(number)))
  }

  /// A day that a spreadsheet's calendar does not have becomes a text.
  package static func date(_ date: CalendarDate, _ look: CellLook = .date) -> CellDraft {
    guard let number = SerialDate.number(of: date) else {
      return CellDraft(.text(date.description), look)
    }
    return CellDraft(.number(String(number)), look)
  }

  /// All digits of a number without a power of ten: 0.0000001 and not 1e-07.
  private static func plainDigits(_ number: Double) -> String {
    let parts = "\(number)".split(separator: "e")
    guard parts.count == 2, let power = Int(parts[1]) else { return "\(number)" }
    let isNegative = parts[0].hasPrefix("-")
    let halves = parts[0].drop { $0 == "-" }.split(separator: ".")
    let whole = String(halves[0])
    let rest = halves.count == 2 && halves[1] != "0" ? String(halves[1]) : ""
    let digits = whole + rest
    let point = whole.count + power
    let text: String
    if point <= 0 {
      text = "0." + String(repeating: "0", count: -point) + digits
    } else if point >= digits.count {
      text = digits + String(repeating: "0", count: point - digits.count)
    } else {
      text = digits.prefix(point) + "." + digits.dropFirst(point)
    }
    return isNegative ? "-" + text : text
  }
}
