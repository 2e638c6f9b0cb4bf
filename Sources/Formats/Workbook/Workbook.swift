package import Diagnostics
import Text

/// A workbook of Excel, LibreOffice or a program: `.xlsx`, `.xlsm` (ECMA-376).
package struct Workbook: Sendable {
  /// A sheet with what stands on it.
  package struct Sheet: Sendable {
    package let name: String
    /// Whether the program hides the sheet.
    package let isHidden: Bool
    /// Whether rows or columns lie beyond the bounds and were not read.
    let isCut: Bool
    let cells: SheetCells

    /// Whether no cell holds anything.
    package var isEmpty: Bool { cells.cells.isEmpty }
  }

  /// The path as messages show it.
  package let path: String
  package let sheets: [Sheet]

  /// The workbook, or nothing, reported, when it cannot be read.
  ///
  /// Costs memory for the texts of all cells, never for the XML around them.
  package static func read(path: String, bytes: [UInt8], into report: inout Report) -> Workbook? {
    do {
      return try WorkbookReader(bytes).read(path: path)
    } catch {
      report.add(.unreadableWorkbook(SourceFile(path: path, bytes: []), error))
      return nil
    }
  }
}

extension Workbook {
  /// Whether a text stands in any cell, alone or among others.
  package func holds(_ text: String) -> Bool {
    let needle = ByteNeedle(text)
    return sheets.contains { String(decoding: $0.cells.bytes, as: UTF8.self).holds(needle) }
  }
}

/// Why a workbook cannot be read.
enum WorkbookFault: Error, Equatable {
  /// A workbook of Excel before 2007.
  case oldFormat
  case password
  /// A table of another program, such as `.ods`.
  case otherFormat
  case notAWorkbook
  case tooLarge
  case tooManySheets
  /// The part of the archive that is damaged.
  case broken(String)
}
