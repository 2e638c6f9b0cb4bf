package import Diagnostics
package import Formats
import Parallel

/// Reads records out of the rows of a spreadsheet: each heading is bound to a field once.
package struct TableDecoder {
  /// A column and the field its cells fill, through the groups its dotted heading names.
  private struct Column {
    let index: Int
    let path: TablePath
    let field: FieldDeclaration

    var isID: Bool { path.steps.count == 1 && field.key == "id" }
  }

  private let table: Table
  private let schema: Schema
  private var columns: [Column] = []
  package private(set) var report = Report()

  package init(_ table: Table, _ schema: Schema) {
    self.table = table
    self.schema = schema
    bindHeadings()
  }

  /// A record for each row that is not empty.
  package mutating func records() -> [RecordData] {
    let parts = parallelMap(table.rows.indices.parts(of: Self.rowsAtOnce)) { [self] rows in
      var part = self
      part.report = Report()
      return (records: rows.map { part.record(part.table.rows[$0]) }, report: part.report)
    }
    for part in parts { report.add(contentsOf: part.report) }
    return parts.flatMap(\.records)
  }

  /// So many rows are read in one go by one core.
  private static let rowsAtOnce = 2_000
}

extension TableDecoder {
  private mutating func bindHeadings() {
    var bound: [TablePath: Place] = [:]
    for (index, heading) in table.headings.enumerated() {
      guard let column = column(heading, index) else { continue }
      if let first = bound.updateValue(heading.place, forKey: column.path) {
        report.add(
          Diagnostic(
            DecodingDiagnostics.repeatedField, "Столбец «\(heading.text)» стоит дважды",
            at: heading.place.range(in: table.file),
            notes: [.init("первый раз", at: first.range(in: table.file))]))
        bound[column.path] = first
      } else {
        columns.append(column)
      }
    }
  }

  private mutating func column(_ heading: Table.Heading, _ index: Int) -> Column? {
    var reader = HeadingReader(schema, heading, file: table.file)
    let found = reader.read()
    report.add(contentsOf: reader.report)
    return found.map { Column(index: index, path: $0.path, field: $0.field) }
  }

  private mutating func record(_ row: Table.Row) -> RecordData {
    var draft = RowDraft(schema, at: row.place)
    for column in columns {
      let cell = row[column.index]
      if cell.isEmpty { continue }
      let decoder = ScalarDecoder(file: table.file, label: column.field.label, place: cell.place)
      let value = decode(cell, column.field.type, decoder)
      if value.isMissing, column.isID { draft.refusedID = cell.text }
      draft.set(Slot(value, at: cell.place), column.path.steps[...])
    }
    return draft.finish(table.file, headline: row.place, into: &report)
  }

  private mutating func decode(
    _ cell: TableCell, _ type: FieldType, _ decoder: ScalarDecoder
  ) -> FieldValue {
    guard case .list(let element) = type else {
      return decoder.decode(cell.text, as: type, into: &report)
    }
    let parts = Self.parts(of: cell.text)
    return .list(
      parts.map { Slot(decoder.decode($0, as: element, into: &report), at: cell.place) }
        .filter { !$0.value.isAbsent })
  }

  /// The values of a list cell: parted by `|` or line breaks, or else by `;`.
  private static func parts(of text: String) -> [String] {
    if !text.utf8.contains(where: { $0 == 0x7C || $0 == 0x3B || $0 == 0x0A || $0 == 0x20 }) {
      return text.isEmpty ? [] : [text]
    }
    let strong = text.split { $0 == "|" || $0 == "\n" || $0 == "\r\n" }
    let parts = strong.count > 1 ? strong : text.split(separator: ";")
    return parts.map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

extension Range<Int> {
  /// The range cut into pieces of a length; the last may be shorter.
  fileprivate func parts(of length: Int) -> [Range<Int>] {
    stride(from: lowerBound, to: upperBound, by: length).map {
      $0..<Swift.min($0 + length, upperBound)
    }
  }
}
