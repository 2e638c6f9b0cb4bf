/// A workbook that is being made.
package struct BookDraft: Sendable {
  package var sheets: [SheetDraft]

  package init(_ sheets: [SheetDraft]) { self.sheets = sheets }

  /// The workbook's bytes; equal drafts give equal bytes.
  package var bytes: [UInt8] { BookWriter(self).bytes }
}

/// A sheet that is being made.
package struct SheetDraft: Sendable {
  package let name: String
  /// Whether only a person who asks for hidden sheets sees it.
  package var isHidden = false
  /// The width of each column in letters.
  package var widths: [Int] = []
  package var rows: [[CellDraft]] = []
  /// How many rows at the top stay where they are while the others move.
  package var frozenRows = 0
  package var rules: [CellRule] = []
  package var notes: [CellNote] = []

  package init(_ name: String) { self.name = name }

  /// The longest name a sheet may have.
  package static let longestName = 31
}

/// A cell that is being made.
package struct CellDraft: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case empty
    case text(String)
    /// A number as it is written in the file.
    case number(String)
    /// A text that leads to a cell: `'Люди'!A1`.
    case link(String, to: String)
  }

  package var value: Value
  package var look: CellLook

  package init(_ value: Value = .empty, _ look: CellLook = .plain) {
    self.value = value
    self.look = look
  }

  /// The longest text a cell may hold, in units of UTF-16, by which Excel counts.
  package static let longestText = 32_767
}

/// How a cell looks; the number of a look is that of its style in the workbook.
package enum CellLook: Int, Sendable, CaseIterable {
  case plain, date, title, text, link
  /// The heading of a column that must be filled, may be filled, or is never published.
  case required, optional, closed
  case example, exampleDate
}

/// A remark that shows when the mouse rests on a cell.
package struct CellNote: Sendable, Equatable {
  /// Counted from 0.
  package var column: Int
  /// Counted from 1.
  package var row: Int
  package var text: String

  package init(column: Int, row: Int, _ text: String) {
    self.column = column
    self.row = row
    self.text = text
  }
}

/// What may be typed into the cells of a column below the heading (ECMA-376, 18.3.1.32).
package struct CellRule: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A list to choose from: the range it stands in. Whether something else may be typed too.
    case list(String, isOpen: Bool)
    case date
    case whole(ClosedRange<Int>)
  }

  package var kind: Kind
  /// Counted from 0.
  package var column: Int
  package var rows: ClosedRange<Int>
  /// What is said when the cell is chosen, and when something else was typed.
  package var prompt: String

  package init(_ kind: Kind, column: Int, rows: ClosedRange<Int>, prompt: String) {
    self.kind = kind
    self.column = column
    self.rows = rows
    self.prompt = prompt
  }
}
