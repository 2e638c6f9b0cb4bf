import Diagnostics
import Text

/// Makes scanned cells into a table: finds the headings, drops what is empty, checks what is left.
struct TableMaker {
  private let file: SourceFile
  private let layout: TableLayout
  private let fault: CSVScanner.Fault?
  /// The index of the heading row.
  private let headingRow: Int?

  init(path: String, bytes: [UInt8], _ scanner: CSVScanner) {
    var layout = scanner.layout
    headingRow = layout.records.firstIndex { !Self.isBlank($0, layout, bytes) }
    if let headingRow {
      let record = layout.records[headingRow]
      layout.headings = (0..<Int(record.count)).map {
        CSVText.text(bytes, layout.cell($0, of: record).offsets).trimmingBlanks()
      }
    }
    self.layout = layout
    fault = scanner.fault
    file = SourceFile(path: path, bytes: bytes, grid: layout)
  }

  func table(into report: inout Report) -> Table? {
    if let fault = scannerFault() {
      report.add(fault)
      return nil
    }
    guard let headingRow else {
      report.add(.noHeadings(SourceRange(startOf: file)))
      return nil
    }
    let headings = headings(of: layout.records[headingRow], into: &report)
    let rows = (headingRow + 1..<layout.records.count).filter {
      !Self.isBlank(layout.records[$0], layout, file.bytes)
    }
    checkNameless(rows, headings, into: &report)
    return Table(file: file, headings: headings, layout: layout, recordIndices: rows)
  }

  private func scannerFault() -> Diagnostic? {
    if let large = layout.cells.first(where: { $0.offsets.count > Limits.scalarSize }) {
      return .valueTooLarge(large.range(in: file))
    }
    return switch fault {
    case .openQuote(let place): .openCellQuote(place.range(in: file))
    case .afterQuote(let place): .afterCellQuote(place.range(in: file))
    case nil: nil
    }
  }

  /// The columns that have a name; a name given twice is reported, and its second column left out.
  private func headings(
    of record: TableLayout.Record, into report: inout Report
  ) -> [Table.Heading] {
    var headings: [Table.Heading] = []
    var taken: [String: Place] = [:]
    for (column, text) in layout.headings.enumerated() where !text.isEmpty {
      let place = layout.cell(column, of: record)
      if let first = taken[text] {
        report.add(.sameHeading(text, place.range(in: file), first: first.range(in: file)))
      } else {
        taken[text] = place
        headings.append(Table.Heading(text: text, place: place, column: column))
      }
    }
    return headings
  }

  /// Reports the first cell that holds something in each column without a name.
  private func checkNameless(
    _ rows: [Int], _ headings: [Table.Heading], into report: inout Report
  ) {
    var reported: Set<Int> = []
    var nameless = layout.headings.indices.filter { layout.headings[$0].isEmpty }
    for record in rows.lazy.map({ layout.records[$0] }) {
      nameless.removeAll { reported.contains($0) }
      guard !nameless.isEmpty || Int(record.count) > layout.headings.count else { continue }
      let beyond = layout.headings.count..<max(layout.headings.count, Int(record.count))
      for column in nameless + Array(beyond) where !reported.contains(column) {
        let place = layout.cell(column, of: record)
        guard !CSVText.isBlank(file.bytes, place.offsets) else { continue }
        reported.insert(column)
        report.add(.cellWithoutHeading(place.range(in: file)))
      }
    }
  }

  private static func isBlank(
    _ record: TableLayout.Record, _ layout: TableLayout, _ bytes: [UInt8]
  ) -> Bool {
    (0..<Int(record.count)).allSatisfy {
      CSVText.isBlank(bytes, layout.cell($0, of: record).offsets)
    }
  }
}

extension String {
  /// The text without spaces, tabs, line breaks and no-break spaces at its ends.
  fileprivate func trimmingBlanks() -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}"]
    return trimmed(where: blanks.contains)
  }
}
