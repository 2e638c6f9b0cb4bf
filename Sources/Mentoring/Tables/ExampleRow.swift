import Diagnostics
import Formats
import Text

/// The row of a table to be filled in that shows how to write; no portal is made of it.
///
/// It is known by the word in the place of its id, whatever else is done to it, and by its words where
/// the column of the id was deleted. So it may be sorted to any place and saved by any program.
enum ExampleRow {
  /// What stands where the id should.
  static let mark = "ПРИМЕР"

  /// Whether a cell of an id marks an example.
  static func isMarked(_ text: String) -> Bool {
    KeyFolding.fold(text).hasPrefix(KeyFolding.fold(mark))
  }

  /// The cell that shows how a field is written.
  static func cell(_ field: FieldDeclaration) -> CellDraft {
    switch field.type {
    case .date:
      return CalendarDate(year: 2026, month: 9, day: 1).map { .date($0, .exampleDate) }
        ?? CellDraft()
    case .integer(let range): return CellDraft(.number(String(number(in: range))), .example)
    default: return .text(text(field), .example)
    }
  }

  /// What the cell is read as.
  static func text(_ field: FieldDeclaration) -> String {
    field.key == "id" ? mark : text(field, field.type)
  }

  private static func text(_ field: FieldDeclaration, _ type: FieldType) -> String {
    switch type {
    case .text(let format): text(field, format)
    case .markdown: "Текст. Между абзацами — пустая строка (Alt+Enter дважды)."
    case .date: "2026-09-01"
    case .integer(let range): String(number(in: range))
    case .decimal: "33,5"
    case .flag: "да"
    case .term(let vocabulary): vocabulary.terms.first.map(CellWriter.word) ?? ""
    case .reference(Person.name): "Примерова Анна Сергеевна"
    case .reference(Organisation.name): "Школа № 1"
    case .reference: "kod-zapisi"
    case .list(.term(let vocabulary)):
      ListCell.joined(vocabulary.terms.prefix(2).map(CellWriter.word))
    case .list(let element): text(field, element)
    case .group, .keyed: ""
    }
  }

  private static func text(_ field: FieldDeclaration, _ format: FieldType.TextFormat) -> String {
    switch format {
    case .line: "\(field.label) — словами"
    case .slug: "kod-zapisi"
    case .name: names[field.key] ?? "Примеров Пётр Ильич"
    case .url: "https://school.example/"
    case .email: "shkola@mail.example"
    case .phone: "+7 (8442) 00-00-00"
    case .file: "files/prikaz-12.pdf"
    case .inn: "3400000000"
    }
  }

  private static let names = ["surname": "Примерова", "name": "Анна", "patronymic": "Сергеевна"]

  /// A year where years are asked for, or else a small number.
  private static func number(in range: ClosedRange<Int>) -> Int {
    if range.contains(2026), range.upperBound < 3000 {
      return range.lowerBound < 1950 ? 1985 : 2026
    }
    return min(range.upperBound, range.lowerBound + 2)
  }
}

/// Tells the example row among the rows of a table that is read.
struct ExampleRowFinder {
  /// The index of the heading of the id.
  private let id: Int?
  /// What stands in the example's other cells, by the index of the heading.
  private let texts: [Int: String]

  /// - Parameter columns: The fields that the table's headings name, by the heading's index.
  init(_ columns: [(index: Int, field: FieldDeclaration)]) {
    id = columns.first { $0.field.key == "id" }?.index
    texts = Dictionary(
      columns.filter { $0.field.key != "id" }.map { ($0.index, ExampleRow.text($0.field)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a row is: one like any other, the example as it was given, or the example with other words.
  enum Finding { case record, example, changedExample }

  func find(in row: Table.Row, of table: Table) -> Finding {
    if let id, case let cell = row.cellPlace(id), !table.isEmpty(cell) {
      guard table.mayBeRussian(cell), ExampleRow.isMarked(table.text(cell)) else { return .record }
      return hasExamplesWords(row, table) ? .example : .changedExample
    }
    return hasExamplesWords(row, table) ? .example : .record
  }

  /// Whether every filled cell says what the example says there.
  private func hasExamplesWords(_ row: Table.Row, _ table: Table) -> Bool {
    var filled = 0
    for index in table.headings.indices where index != id {
      let cell = row.cellPlace(index)
      if table.isEmpty(cell) { continue }
      guard let text = texts[index], table.text(cell) == text else { return false }
      filled += 1
    }
    return filled > 1
  }
}

extension Table {
  /// Whether a cell begins with a Russian letter: no id does.
  fileprivate func mayBeRussian(_ cell: Place) -> Bool {
    guard let first = file.bytes[cell.offsets].first else { return false }
    return first == 0xD0 || first == UInt8(ascii: "\"") || first == UInt8(ascii: " ")
  }
}

extension Diagnostic {
  /// A row that is marked as the example and says something of its own.
  static func changedExample(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      DecodingDiagnostics.changedExample,
      "Строка с пометкой «\(ExampleRow.mark)» заполнена своими словами и не прочитана", at: range)
  }
}
