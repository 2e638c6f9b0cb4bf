package import Diagnostics
package import Formats
import Parallel
import Text

/// Reads records out of the rows of a spreadsheet: each heading is bound to a field once.
package struct TableDecoder {
  private let table: Table
  private let schema: Schema
  private var columns: [TableColumn] = []
  private var names: FullNameColumn?
  package private(set) var report = Report()
  /// Columns that fill no field, for whoever knows whether the portal passes them over.
  private(set) var unknownColumns: [UnknownColumn] = []
  /// Tells the row that only shows how to write.
  private var examples = ExampleRowFinder([])
  /// The required fields that have no column: reported once, and not for every row.
  private var withoutColumn: Set<Int> = []
  /// What the editor calls the columns that fill a field alone, by the field's slot.
  private var headings: [Int: String] = [:]

  package init(_ table: Table, _ schema: Schema) {
    self.table = table
    self.schema = schema
    bindHeadings()
    if !columns.isEmpty { checkRequired() }
  }

  /// A record for each row that is not empty and no example.
  package mutating func records() -> [RecordData] {
    let parts = parallelMap(table.rows.indices.parts(of: Self.rowsAtOnce)) { [self] rows in
      var part = self
      part.report = Report()
      let records = rows.compactMap { part.record(part.table.rows[$0]) }
      return (records: records, report: part.report)
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
      if HeadingReader.isNumbering(heading.text) { continue }
      if FullName.isHeading(heading.text), names == nil,
        let column = FullNameColumn(index, schema)
      {
        names = column
        continue
      }
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
        if column.path.steps.count == 1 { headings[column.path.steps[0].slot] = column.heading }
      }
    }
    examples = ExampleRowFinder(columns.map { ($0.index, $0.field) })
  }

  private mutating func column(_ heading: Table.Heading, _ index: Int) -> TableColumn? {
    var reader = HeadingReader(schema, heading, file: table.file)
    let found = reader.read()
    for fault in reader.report.diagnostics {
      if fault.id == DecodingDiagnostics.unknownField.id {
        unknownColumns.append(UnknownColumn(heading: heading.text, fault: fault))
      } else {
        report.add(fault)
      }
    }
    return found.map { TableColumn(index, TextChecks.oneLine(heading.text), $0.path, $0.field) }
  }

  /// Reports the required fields that no column fills, all in one finding at the heading.
  private mutating func checkRequired() {
    let filled = Set(columns.compactMap(\.path.steps.first?.slot))
    withoutColumn = Set(
      schema.required.filter { slot in
        slot != schema.id && !filled.contains(slot) && names?.fills(slot) != true
      })
    guard !withoutColumn.isEmpty, let place = table.headings.first?.place else { return }
    let labels = withoutColumn.sorted().map { "«\(schema.fields[$0].label)»" }
    let isOne = labels.count == 1
    report.add(
      Diagnostic(
        DecodingDiagnostics.missingField,
        "В таблице нет \(isOne ? "столбца" : "столбцов") \(labels.listed())",
        at: place.range(in: table.file),
        help: isOne
          ? "Добавьте столбец с таким заголовком и заполните его."
          : "Добавьте столбцы с такими заголовками и заполните их."))
  }

  /// The record of a row; nil for the example.
  private mutating func record(_ row: Table.Row) -> RecordData? {
    switch examples.find(in: row, of: table) {
    case .record: break
    case .example: return nil
    case .changedExample:
      report.add(.changedExample(row.place.range(in: table.file)))
      return nil
    }
    var draft = RowDraft(schema, at: row.place)
    for index in columns.indices {
      let cell = row.cellPlace(columns[index].index)
      if !table.isEmpty(cell) { columns[index].read(cell, of: table, into: &draft, &report) }
    }
    if let names {
      let cell = row.cellPlace(names.index)
      if !table.isEmpty(cell) { names.read(cell, of: table, into: &draft, &report) }
    }
    return draft.finish(
      table.file, headline: row.place, missing: withoutColumn, isRow: true, headings: headings,
      into: &report)
  }
}

/// A column whose heading names no field, and what to say of it.
package struct UnknownColumn: Sendable {
  package let heading: String
  package let fault: Diagnostic
}

extension Range<Int> {
  /// The range cut into pieces of a length; the last may be shorter.
  fileprivate func parts(of length: Int) -> [Range<Int>] {
    stride(from: lowerBound, to: upperBound, by: length).map {
      $0..<Swift.min($0 + length, upperBound)
    }
  }
}
