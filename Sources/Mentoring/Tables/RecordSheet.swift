import Formats
import Text

/// The sheet of one list of records: headings with their help, and records or an example below.
struct RecordSheet {
  let schema: Schema
  let records: [RecordData]
  let columns: SheetColumns

  init(_ schema: Schema, _ records: [RecordData], _ writer: CellWriter) {
    self.schema = schema
    self.records = records
    columns = SheetColumns(schema, records, writer)
  }

  static func name(of schema: Schema) -> String { schema.pluralLabel.capitalizingFirst }

  /// - Parameter lists: The lists that cells choose from, which grow by those of this sheet.
  func draft(_ lists: inout ChoiceLists) -> SheetDraft {
    var sheet = SheetDraft(Self.name(of: schema))
    sheet.frozenRows = 1
    sheet.rows = [columns.columns.map { .text($0.heading, $0.look) }]
    if records.isEmpty {
      sheet.rows.append(columns.columns.map { ExampleRow.cell($0.field) })
    } else {
      for row in records.indices { sheet.rows.append(columns.columns.map { $0.cells[row] }) }
    }
    let rows = 2...sheet.rows.count + Self.spareRows
    for (index, column) in columns.columns.enumerated() {
      sheet.widths.append(column.width)
      sheet.notes.append(CellNote(column: index, row: 1, column.note))
      if let rule = lists.rule(for: column.field, column: index, rows: rows) {
        sheet.rules.append(rule)
      }
    }
    return sheet
  }

  /// So many rows below the last one are ready to be filled in.
  private static let spareRows = 1_000
}

extension SheetColumn {
  fileprivate var look: CellLook {
    if field.isNeverShown { return .closed }
    return isRequired && field.key != "id" ? .required : .optional
  }

  fileprivate var width: Int {
    switch field.type {
    case .markdown: 60
    case .date, .integer, .decimal, .flag: 14
    case .text(.line), .list: 32
    default: 22
    }
  }

  /// What a person has to know to fill the column in.
  fileprivate var note: String {
    var sentences = [type]
    if isRequired, field.key != "id" { sentences.append("Обязательно") }
    if let help = field.help { sentences.append(help) }
    if field.isPrivate { sentences.append("Закрытое поле: на портал не попадёт") }
    return sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: "\n")
  }

  private var type: String {
    if field.key == "id" {
      return
        "Код записи. Можно не заполнять там, где есть фамилия или название: программа сделает его "
        + "сама"
    }
    return switch field.type {
    case .reference(Person.name): "Фамилия, имя и отчество того, кто есть на листе «Люди»"
    case .reference(Organisation.name): "Название того, что есть на листе «Организации»"
    case .reference: field.type.inWords.capitalizingFirst
    case .list: field.type.inWords.capitalizingFirst + ", через точку с запятой"
    default: field.type.inWords.capitalizingFirst
    }
  }
}
