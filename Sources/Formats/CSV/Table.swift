package import Diagnostics
import Text

/// A table read from CSV or a sheet of a workbook: headings, and under them rows of cells.
///
/// Cells are places in one flat array; text is made when somebody asks for it. An object, so that a
/// row of a hundred thousand costs one reference to it.
package final class Table: Sendable {
  /// A named column.
  package struct Heading: Sendable {
    package var text: String
    package var place: Place
    /// The column in the spreadsheet, counted from 0; columns without a name are left out.
    package var column: Int

    package init(text: String, place: Place, column: Int) {
      self.text = text
      self.place = place
      self.column = column
    }
  }

  package let file: SourceFile
  package let headings: [Heading]
  let layout: TableLayout
  /// Indices into the layout's records of the rows under the headings that hold anything.
  let recordIndices: [Int]

  init(file: SourceFile, headings: [Heading], layout: TableLayout, recordIndices: [Int]) {
    self.file = file
    self.headings = headings
    self.layout = layout
    self.recordIndices = recordIndices
  }

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
      TableCell(table: table, place: cellPlace(index))
    }

    /// Where the cell under a heading stands, by the heading's index.
    package func cellPlace(_ index: Int) -> Place {
      table.layout.cell(table.headings[index].column, of: record)
    }
  }
}

/// What whoever reads very many cells asks by their places.
extension Table {
  /// What stands in a cell: quotes around it off, doubled ones single.
  package func text(_ cell: Place) -> String { layout.text(cell, file.bytes) }

  /// Whether nothing but spaces stands in a cell.
  package func isEmpty(_ cell: Place) -> Bool { layout.isBlank(cell, file.bytes) }

  /// Whether two cells hold the same bytes.
  package func isSame(_ cell: Place, as other: Place) -> Bool {
    file.bytes.withUnsafeBufferPointer { bytes in
      bytes[cell.offsets].elementsEqual(bytes[other.offsets])
    }
  }

  /// A number that cells with the same bytes share, and hardly ever others (FNV-1a).
  package func fingerprint(_ cell: Place) -> UInt64 {
    file.bytes.withUnsafeBufferPointer { bytes in
      let hash = FNV1a.hash(UnsafeBufferPointer(rebasing: bytes[cell.offsets]))
      return hash ^ (hash >> 32)
    }
  }
}

/// A cell of a table.
package struct TableCell: Sendable {
  let table: Table
  /// The cell with its quotes.
  package let place: Place

  /// What stands in the cell: quotes around it off, doubled ones single.
  package var text: String { table.text(place) }

  /// Whether nothing but spaces stands in the cell.
  package var isEmpty: Bool { table.isEmpty(place) }
}
