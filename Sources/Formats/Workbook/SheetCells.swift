import Diagnostics

/// The cells of a sheet as they were read: texts one behind the other, and where each stands.
struct SheetCells: Sendable {
  struct Row: Sendable {
    /// The number the spreadsheet program shows, counted from 1.
    var number: Int
    var first: Int
    var count = 0
  }

  struct Cell: Sendable {
    /// Counted from 0.
    var column: Int
    var place: Place
  }

  /// What stands in a cell that is no value.
  struct Doubt: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
      /// A formula without a value: the book was never calculated.
      case formulaWithoutValue
      /// `#Н/Д`, `#ДЕЛ/0!` and their kind, as the cell shows it.
      case error
    }

    var kind: Kind
    var row: Int
    var column: Int
    var place: Place
  }

  /// All texts; between two cells stands a tab and behind a row a line feed.
  var bytes: [UInt8] = []
  var rows: [Row] = []
  var cells: [Cell] = []
  var doubts: [Doubt] = []
  var merges: [MergedRange] = []
  /// The numbers of rows that are hidden though no filter hides them.
  var hiddenRows: [Int] = []

  func cells(of row: Row) -> ArraySlice<Cell> { cells[row.first..<row.first + row.count] }
}

/// Cells joined into one: `B2:D4`. Rows are counted from 1, columns from 0.
struct MergedRange: Sendable, Equatable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  /// Nil for what is no range of several cells.
  init?(_ text: String) {
    let corners = text.utf8.split(separator: UInt8(ascii: ":")).map { CellName($0) }
    guard corners.count == 2, let first = corners[0], let last = corners[1],
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}

/// The name of a cell: `D17`.
struct CellName {
  /// Counted from 0.
  var column: Int
  /// Counted from 1.
  var row: Int

  init?(_ name: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    for byte in name {
      switch byte {
      case UInt8(ascii: "$"): break
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        guard row == 0, column < 20_000 else { return nil }
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard row < 10_000_000 else { return nil }
        row = row * 10 + Int(byte) - 48
      default: return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }

  /// A column, counted from 0, as letters.
  static func letters(_ column: Int) -> String {
    Diagnostics.Cell(row: 1, column: column, heading: "").letters
  }
}
