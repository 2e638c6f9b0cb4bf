import Diagnostics
import Formats

/// The lists that cells choose from, each in a column of a hidden sheet.
///
/// A list inside the rule of a cell ends at 255 characters; a range does not.
struct ChoiceLists {
  private var lists: [(title: String, values: [String])] = []
  private let names: ReferenceNames
  private let portal: Portal?

  /// - Parameter portal: Whose people, organisations and other records may be chosen.
  init(_ portal: Portal?, _ names: ReferenceNames) {
    self.portal = portal
    self.names = names
  }

  static let sheetName = "Списки"

  /// What may be typed into the cells of a field; nil where anything may.
  mutating func rule(
    for field: FieldDeclaration, column: Int, rows: ClosedRange<Int>
  ) -> CellRule? {
    switch field.type {
    case .date:
      return CellRule(.date, column: column, rows: rows, prompt: "Дата, например 01.09.2026")
    case .integer(let range):
      return CellRule(
        .whole(range), column: column, rows: rows,
        prompt: "Целое число от \(range.lowerBound) до \(range.upperBound)")
    case .flag:
      return CellRule(
        .list(range("да или нет", ["да", "нет"]), isOpen: false), column: column, rows: rows,
        prompt: "Да или нет")
    default: return list(field, column, rows)
    }
  }

  private mutating func list(
    _ field: FieldDeclaration, _ column: Int, _ rows: ClosedRange<Int>
  ) -> CellRule? {
    let (element, isSeveral) =
      if case .list(let element) = field.type { (element, true) } else { (field.type, false) }
    switch element {
    case .term(let vocabulary):
      let words = vocabulary.terms.map(CellWriter.word)
      return CellRule(
        .list(range(vocabulary.title, words), isOpen: isSeveral), column: column, rows: rows,
        prompt: isSeveral ? Self.several : "Выберите из списка")
    case .reference(let entity):
      guard let records = portal?.records(of: entity), !records.all.isEmpty else { return nil }
      let title = records.all[0].schema.pluralLabel
      let words = records.all.map { names.name(of: $0.id, entity) ?? $0.id }
      return CellRule(
        .list(range(title, words), isOpen: true), column: column, rows: rows,
        prompt: isSeveral ? Self.several : "Выберите из списка или впишите новое")
    default: return nil
    }
  }

  private static let several =
    "Выберите из списка. Если значений несколько, впишите их через точку с запятой"

  /// Where a list stands; the same list is written once.
  private mutating func range(_ title: String, _ values: [String]) -> String {
    let column =
      lists.firstIndex { $0.title == title && $0.values == values } ?? lists.endIndex
    if column == lists.endIndex { lists.append((title, values)) }
    let letters = Cell(row: 1, column: column, heading: "").letters
    return "'\(Self.sheetName)'!$\(letters)$2:$\(letters)$\(values.count + 1)"
  }

  /// The hidden sheet; nil when nothing is chosen from a list.
  var sheet: SheetDraft? {
    guard !lists.isEmpty else { return nil }
    var sheet = SheetDraft(Self.sheetName)
    sheet.isHidden = true
    let height = lists.map(\.values.count).max() ?? 0
    sheet.rows = [lists.map { .text($0.title) }]
    for row in 0..<height {
      sheet.rows.append(
        lists.map { row < $0.values.count ? .text($0.values[row]) : CellDraft() })
    }
    return sheet
  }
}
