/// What a cell's number is shown as, by its format (ECMA-376, 18.8.30).
enum NumberFormat: Sendable {
  case number, percent, date

  /// The formats that are known by their number alone.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...22, 27...36, 45...47, 50...58: self = .date
    default: self = .number
    }
  }

  /// A format as a person or program wrote it: `dd.mm.yyyy`, `0.0%`, `[$-419]d mmmm yyyy "г."`.
  init(code: String) {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    self = .number
    for letter in code.utf8.prefix(255) {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch letter {
      case UInt8(ascii: "\\") where !isQuoted, UInt8(ascii: "_") where !isQuoted: isEscaped = true
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "[") where !isQuoted: isBracketed = true
      case UInt8(ascii: "]") where !isQuoted: isBracketed = false
      case _ where isQuoted || isBracketed: break
      case UInt8(ascii: ";"): return
      case UInt8(ascii: "%"): self = .percent
      case _ where Self.dateLetters.contains(letter):
        self = .date
        return
      default: break
      }
    }
  }

  private static let dateLetters = Set("dmyhsDMYHS".utf8)
}

/// The formats of a workbook's cells by the number of their style.
final class StyleReader: XMLVisitor {
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCells = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes.integer("numFmtId"), let code = attributes["formatCode"] else {
        return
      }
      custom[id] = NumberFormat(code: code)
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes.integer("numFmtId") ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  override func close(_ name: XMLName) {
    if name == "cellXfs" { isInCells = false }
  }
}
