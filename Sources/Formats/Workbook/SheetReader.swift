import CWorkbook
import Diagnostics

/// Reads the cells of one sheet (ECMA-376, 18.3): values as a person sees them in the program.
///
/// A number shown as a date becomes that date, a share of 0.25 shown as 25 % becomes `25%`, a formula
/// its last value. Rows and columns that say nothing cost nothing.
final class SheetReader: XMLVisitor {
  /// What cells refer to.
  struct Context {
    var texts: TextList
    var formats: [NumberFormat]
    var since1904: Bool
  }

  /// What is meant by the text between a cell's tags.
  private enum Kind { case number, shared, text, boolean, error, date }

  private let context: Context
  private(set) var sheet = SheetCells()
  /// Whether something lies beyond the bounds of a sheet and was left out.
  private(set) var isCut = false

  private var row = SheetCells.Row(number: 0, first: 0)
  private var column = -1
  private var kind = Kind.number
  private var format = NumberFormat.number
  private var hasFormula = false
  private var isHidden = false
  private var isFiltered = false
  private var isInValue = false
  private var isInPhonetic = false
  private var value: [UInt8] = []

  init(_ context: Context) {
    self.context = context
    super.init()
  }

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c": beginCell(attributes)
    case "v": beginValue()
    case "t" where !isInPhonetic: isInValue = true
    case "row": beginRow(attributes)
    case "f": hasFormula = true
    case "rPh": isInPhonetic = true
    case "autoFilter": isFiltered = true
    case "mergeCell":
      guard let text = attributes["ref"], let range = MergedRange(text) else { return }
      if sheet.merges.count < Limits.sheetMerges {
        sheet.merges.append(range)
      } else {
        isCut = true
      }
    default: break
    }
  }

  override func close(_ name: XMLName) {
    switch name {
    case "c": endCell()
    case "v", "t": isInValue = false
    case "row": endRow()
    case "rPh": isInPhonetic = false
    case "worksheet": if isFiltered { sheet.hiddenRows = [] }
    default: break
    }
  }

  override func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInValue { value.append(contentsOf: text) }
  }
}

extension SheetReader {
  private func beginRow(_ attributes: XMLAttributes) {
    let number = attributes.integer("r") ?? row.number + 1
    row = SheetCells.Row(number: max(number, row.number + 1), first: sheet.cells.count)
    isHidden = attributes.flag("hidden")
    column = -1
  }

  private func endRow() {
    guard row.count > 0 else { return }
    if isHidden { sheet.hiddenRows.append(row.number) }
    sheet.bytes.append(0x0A)
    sheet.rows.append(row)
  }

  private func beginCell(_ attributes: XMLAttributes) {
    column = attributes.raw("r").flatMap(Self.column) ?? column + 1
    kind = Self.kind(attributes.raw("t"))
    format = .number
    if kind == .number, let style = attributes.integer("s"), context.formats.indices ~= style {
      format = context.formats[style]
    }
    hasFormula = false
    value.removeAll(keepingCapacity: true)
  }

  private func beginValue() {
    value.removeAll(keepingCapacity: true)
    isInValue = true
  }

  private func endCell() {
    guard row.number <= Limits.sheetRows, column < Limits.sheetColumns,
      sheet.bytes.count < Limits.sheetText
    else {
      if !value.isEmpty { isCut = true }
      return
    }
    let start = sheet.bytes.count
    appendValue()
    let place = Place(start, sheet.bytes.count)
    if kind == .error || hasFormula && value.isEmpty {
      sheet.doubts.append(
        .init(
          kind: kind == .error ? .error : .formulaWithoutValue, row: row.number, column: column,
          place: place))
    } else if place.offsets.isEmpty {
      return
    }
    sheet.bytes.append(0x09)
    sheet.cells.append(SheetCells.Cell(column: column, place: place))
    row.count += 1
  }

  private static func column(_ name: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var at = name
    while case let byte = UInt8(bitPattern: at.pointee), byte >= 65, byte <= 90, column < 20_000 {
      column = column * 26 + Int(byte) - 64
      at += 1
    }
    return column > 0 ? column - 1 : nil
  }

  private static func kind(_ type: UnsafePointer<CChar>?) -> Kind {
    guard let type else { return .number }
    switch String(cString: type) {
    case "s": return .shared
    case "str", "inlineStr": return .text
    case "b": return .boolean
    case "e": return .error
    case "d": return .date
    default: return .number
    }
  }
}

extension SheetReader {
  /// Writes the value of the cell that ends as a person sees it.
  private func appendValue() {
    switch kind {
    case .shared:
      if let index = Int(String(decoding: value, as: UTF8.self)),
        (0..<context.texts.count).contains(index)
      {
        sheet.bytes.append(contentsOf: context.texts[index])
      }
    case .text:
      OfficeEscapes.decode(&value, from: 0)
      sheet.bytes.append(contentsOf: value)
    case .boolean:
      sheet.bytes.append(contentsOf: (value == [UInt8(ascii: "1")] ? "да" : "нет").utf8)
    case .error: sheet.bytes.append(contentsOf: value)
    case .date: appendISODate()
    case .number: appendNumber()
    }
  }

  /// `2025-09-01T00:00:00` is a day, with another time a moment.
  private func appendISODate() {
    let text = String(decoding: value, as: UTF8.self)
    let parts = text.split(separator: "T", maxSplits: 1)
    let time = parts.count == 2 ? parts[1].prefix(5) : "00:00"
    sheet.bytes.append(contentsOf: parts.first.map(String.init)?.utf8 ?? "".utf8)
    if time != "00:00" { sheet.bytes.append(contentsOf: " \(time)".utf8) }
  }

  private func appendNumber() {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if case .number = format, value.count < 16, value.allSatisfy(digits.contains) {
      sheet.bytes.append(contentsOf: value)
      return
    }
    guard let number = Double(String(decoding: value, as: UTF8.self)) else {
      sheet.bytes.append(contentsOf: value)
      return
    }
    let text =
      switch format {
      case .number: Self.print(number)
      case .percent: Self.print(number * 100) + "%"
      case .date:
        SerialDate(number, since1904: context.since1904)?.text ?? Self.print(number)
      }
    sheet.bytes.append(contentsOf: text.utf8)
  }

  /// The number with at most 15 digits that count, as spreadsheet programs show it: 0.3 and not
  /// 0.30000000000000004.
  static func print(_ number: Double) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { text in
      let count = nastavnik_print_number(number, text.baseAddress, text.count)
      return String(
        decoding: text.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
