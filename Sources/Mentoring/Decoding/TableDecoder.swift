package import Diagnostics
package import Formats
import Parallel

/// Reads records out of the rows of a spreadsheet: each heading is bound to a field once.
package struct TableDecoder {
  private let table: Table
  private let schema: Schema
  private var columns: [TableColumn] = []
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

  private mutating func column(_ heading: Table.Heading, _ index: Int) -> TableColumn? {
    var reader = HeadingReader(schema, heading, file: table.file)
    let found = reader.read()
    report.add(contentsOf: reader.report)
    return found.map { TableColumn(index, $0.path, $0.field) }
  }

  private mutating func record(_ row: Table.Row) -> RecordData {
    var draft = RowDraft(schema, at: row.place)
    for index in columns.indices {
      let cell = row.cellPlace(columns[index].index)
      if !table.isEmpty(cell) { columns[index].read(cell, of: table, into: &draft, &report) }
    }
    return draft.finish(table.file, headline: row.place, into: &report)
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
