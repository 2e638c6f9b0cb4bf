import Diagnostics
import Text

/// Makes scanned cells into a table: finds the headings, drops what is empty, checks what is left.
struct TableMaker {
  private let file: SourceFile
  private let layout: TableLayout
  private let heading: HeadingRows?

  /// - Parameter isKnown: Whether a text names a column of what is read; nil where any may.
  init(
    path: String, bytes: [UInt8], _ scanned: TableLayout, merges: [MergedRange] = [],
    isKnown: ((String) -> Bool)?
  ) {
    var layout = scanned
    heading = HeadingRows(layout, bytes, merges: merges, isKnown: isKnown)
    layout.headings = heading?.texts ?? []
    self.layout = layout
    file = SourceFile(path: path, bytes: bytes, grid: layout)
  }

  func table(into report: inout Report) -> Table? {
    if let large = layout.cells.first(where: { $0.offsets.count > Limits.scalarSize }) {
      report.add(.valueTooLarge(large.range(in: file)))
      return nil
    }
    guard let heading else {
      report.add(.noHeadings(SourceRange(startOf: file)))
      return nil
    }
    let headings = headings(heading, into: &report)
    let rows = (heading.rows.upperBound..<layout.records.count).filter {
      !layout.isBlank(layout.records[$0], file.bytes)
    }
    checkNameless(rows, headings, into: &report)
    // What stands beside the table only is reported above and makes no record.
    let own = rows.filter { row in
      headings.contains {
        !layout.isBlank(layout.cell($0.column, of: layout.records[row]), file.bytes)
      }
    }
    return Table(file: file, headings: headings, layout: layout, recordIndices: own)
  }

  /// The columns that have a name; a name given twice is reported, and its second column left out.
  private func headings(
    _ heading: HeadingRows, into report: inout Report
  ) -> [Table.Heading] {
    var headings: [Table.Heading] = []
    var taken: [String: Place] = [:]
    for (column, text) in heading.texts.enumerated() where !text.isEmpty {
      let place = heading.places[column]
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
        guard !layout.isBlank(place, file.bytes) else { continue }
        reported.insert(column)
        report.add(.cellWithoutHeading(place.range(in: file)))
      }
    }
  }
}
