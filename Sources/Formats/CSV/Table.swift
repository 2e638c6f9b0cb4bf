package import Diagnostics

/// A spreadsheet read from CSV: headings, and under them rows of cells.
///
/// Cells are places in one flat array; text is made when somebody asks for it.
package struct Table: Sendable {
  /// A named column.
  package struct Heading: Sendable {
    package var text: String
    package var place: Place
    /// The column in the spreadsheet, counted from 0; columns without a name are left out.
    package var column: Int
  }

  package let file: SourceFile
  package let headings: [Heading]
  let layout: TableLayout
  /// Indices into the layout's records of the rows under the headings that hold anything.
  let recordIndices: [Int]

  /// The rows under the headings; empty ones are left out.
  package var rows: Rows { Rows(table: self) }
}

extension Table {
  /// The rows of a table in their order.
  package struct Rows: RandomAccessCollection, Sendable {
    let table: Table

    package var startIndex: Int { 0 }
    package var endIndex: Int { table.recordIndices.count }
    package subscript(index: Int) -> Row {
      Row(table: table, record: table.layout.records[table.recordIndices[index]])
    }
  }

  /// A row: one cell for each heading, in the order of the headings.
  package struct Row: RandomAccessCollection, Sendable {
    let table: Table
    let record: TableLayout.Record

    /// The row's number in the spreadsheet program, counted from 1.
    package var number: Int { Int(record.number) }
    /// From the beginning of the first cell to the end of the last.
    package var place: Place { table.layout.place(of: record) }
    package var startIndex: Int { 0 }
    package var endIndex: Int { table.headings.count }

    /// The cell under a heading, by the heading's index; a cell that was not written is empty.
    package subscript(index: Int) -> TableCell {
      let column = table.headings[index].column
      return TableCell(file: table.file, place: table.layout.cell(column, of: record))
    }
  }
}

/// A cell of a table.
package struct TableCell: Sendable {
  package let file: SourceFile
  /// The cell with its quotes.
  package let place: Place

  /// What stands in the cell: quotes around it off, doubled ones single.
  package var text: String { CSVText.text(file.bytes, place.offsets) }

  /// Whether nothing but spaces stands in the cell.
  package var isEmpty: Bool { CSVText.isBlank(file.bytes, place.offsets) }
}
