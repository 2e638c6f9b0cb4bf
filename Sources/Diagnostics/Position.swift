/// A line and a column, both counted from 1; columns count code points.
package struct Position: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a file that the file's owner keeps apart from the file: two UTF-8 offsets.
///
/// A tree of a hundred thousand values keeps one reference to its file and eight bytes a value.
package struct Place: Sendable, Hashable {
  package var start: UInt32
  package var end: UInt32

  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The stretch as offsets.
  package var offsets: Range<Int> { Int(start)..<Int(end) }

  /// The stretch as something a diagnostic can point at.
  package func range(in file: SourceFile) -> SourceRange { SourceRange(file: file, offsets) }
}

/// A stretch of text in a file: where a diagnostic points.
package struct SourceRange: Sendable {
  package var file: SourceFile
  /// UTF-8 offsets into the file.
  package var offsets: Range<Int>
  /// The key of the field that was not written there; the stretch is then where its record begins.
  package var absent: String?

  package init(file: SourceFile, _ offsets: Range<Int>, absent: String? = nil) {
    self.file = file
    self.offsets = offsets
    self.absent = absent
  }

  /// The beginning of a file: for what is wrong with the file as a whole.
  package init(startOf file: SourceFile) { self.init(file: file, 0..<0) }

  /// Where the stretch begins; in a workbook the row and the column of its cell.
  package var start: Position { cellPosition ?? file.position(at: offsets.lowerBound) }
  package var end: Position { cellPosition ?? file.position(at: offsets.upperBound) }

  /// A workbook has no lines: its cells are found by row and column.
  private var cellPosition: Position? {
    guard file.grid?.sheet != nil else { return nil }
    return cell.map { Position(line: $0.row, column: $0.column + 1) }
      ?? Position(line: 1, column: 1)
  }

  /// Whether the stretch stands for the whole file.
  package var isOfFile: Bool { offsets == 0..<0 }

  /// The cell of a spreadsheet the stretch begins in, when the file is a table.
  package var cell: Cell? { file.grid?.cell(at: offsets.lowerBound, in: file) }
}

/// What makes the offsets of a table's file into cells.
package protocol Grid: Sendable {
  /// The sheet of a workbook the table stands on; nil for a table that is a file of its own.
  var sheet: String? { get }
  /// What the columns are called, in their order; a column without a name has an empty text.
  var headings: [String] { get }

  func cell(at offset: Int, in file: SourceFile) -> Cell?
}

/// A cell as a spreadsheet program names it.
package struct Cell: Sendable, Hashable {
  /// The row, counted from 1 with the heading row as the first.
  package var row: Int
  /// The column, counted from 0.
  package var column: Int
  /// The heading of the column.
  package var heading: String
  /// The sheet, when the table stands in a workbook.
  package var sheet: String?

  package init(row: Int, column: Int, heading: String, sheet: String? = nil) {
    self.row = row
    self.column = column
    self.heading = heading
    self.sheet = sheet
  }

  /// «D7»
  package var name: String { letters + String(row) }

  /// The column as letters: A … Z, AA, AB …
  package var letters: String {
    var rest = column
    var letters: [Character] = []
    repeat {
      letters.insert(Character(UnicodeScalar(UInt8(65 + rest % 26))), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(letters)
  }
}
