package import Diagnostics

/// Where the cells of a table stand: what offsets are called in a spreadsheet.
package struct TableLayout: Grid {
  /// A row as it was written, empty ones too.
  struct Record {
    /// The index of its first cell.
    var first: UInt32
    var count: UInt32
    /// Its number in the spreadsheet program.
    var number: UInt32
  }

  var cells: [Place] = []
  var records: [Record] = []
  /// The texts of the heading row by column.
  package internal(set) var headings: [String] = []
  /// Whether cells are written as CSV has them: in quotes where they must be.
  var isQuoted = true
  package var sheet: String?

  /// The cell an offset falls into; separators belong to the cell before them.
  package func cell(at offset: Int, in file: SourceFile) -> Cell? {
    guard let record = record(at: offset) else { return nil }
    // The last cell that does not begin behind the offset, found by halving.
    var column = 0
    var end = Int(record.count)
    while end - column > 1 {
      let middle = (column + end) / 2
      if Int(cell(middle, of: record).start) <= offset { column = middle } else { end = middle }
    }
    let heading = column < headings.count ? headings[column] : ""
    return Cell(row: Int(record.number), column: column, heading: heading, sheet: sheet)
  }

  /// What stands in a cell.
  func text(_ cell: Place, _ bytes: [UInt8]) -> String {
    isQuoted
      ? CSVText.text(bytes, cell.offsets) : String(decoding: bytes[cell.offsets], as: UTF8.self)
  }

  /// Whether nothing but spaces stands in a cell.
  func isBlank(_ cell: Place, _ bytes: [UInt8]) -> Bool {
    CSVText.isBlank(bytes, cell.offsets, quoted: isQuoted)
  }

  /// Whether nothing stands in a row.
  func isBlank(_ record: Record, _ bytes: [UInt8]) -> Bool {
    (0..<Int(record.count)).allSatisfy { isBlank(cell($0, of: record), bytes) }
  }

  /// The place of a cell, or an empty one at the end of a row that is too short.
  func cell(_ column: Int, of record: Record) -> Place {
    let count = Int(record.count)
    if column < count { return cells[Int(record.first) + column] }
    let end = Int(cells[Int(record.first) + count - 1].end)
    return Place(end, end)
  }

  func place(of record: Record) -> Place {
    let last = cells[Int(record.first) + Int(record.count) - 1]
    return Place(Int(cells[Int(record.first)].start), Int(last.end))
  }

  private func record(at offset: Int) -> Record? {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[Int(records[middle].first)].start) <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? records[low - 1] : records.first
  }
}
