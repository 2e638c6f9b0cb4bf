import Diagnostics

/// A body as libcmark is given it: as written, or with extended blocks put in CommonMark's words.
///
/// libcmark knows no tables. A table is therefore rewritten so that each cell is a heading of its
/// own, which ends, nests and interrupts exactly as a table's row does; the renderer recognises
/// the headings by their lines. The text between stays as it was, byte for byte.
struct PreparedBody {
  /// What a line of the rewritten text is.
  enum Role: Equatable {
    case text
    case cell(table: Int, row: Int, column: Int)
    case definition
    case footnote(Int)
  }

  struct Line {
    var role: Role
    /// Where in the body the line's own text begins.
    var origin: Int
    /// How many bytes of the rewritten line stand before that text.
    var prefix: Int
    /// Where the rewritten line begins.
    var start = 0
  }

  struct Table {
    var alignments: [TableAlignment]
    var rowCount: Int
  }

  /// Nil when the body needed no change.
  var text: [UInt8]?
  var lines: [Line] = []
  var tables: [Table] = []
  /// Labels of footnotes in the order of their definitions.
  var footnotes: [String] = []

  /// The role of a line, counted from 1.
  func role(ofLine line: Int) -> Role {
    line <= lines.count && line > 0 ? lines[line - 1].role : .text
  }

  /// The bytes of a rewritten line, counted from 1.
  func range(ofLine line: Int) -> Range<Int>? {
    guard line > 0, line <= lines.count, let text else { return nil }
    return lines[line - 1].start..<(line < lines.count ? lines[line].start : text.count)
  }
}

/// How a column of a table is aligned.
enum TableAlignment {
  case none, left, center, right
}
