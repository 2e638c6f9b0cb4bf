import Diagnostics

/// A body as libcmark is given it: as written, or with extended blocks put in CommonMark's words.
///
/// libcmark knows no tables. A table is therefore rewritten so that each cell is a heading of its
/// own, which ends, nests and interrupts exactly as a table's row does; footnotes and definitions
/// become list items. The renderer recognises them by their lines. All other lines stay as they
/// were, byte for byte.
struct PreprocessedText {
  /// What a line of the rewritten text is.
  enum Role: Equatable {
    case text
    case cell(table: Int, row: Int, column: Int)
    case definition
    case footnote(Int)
  }

  struct Line {
    var role: Role = .text
    /// Where in the body the line's own text begins.
    var origin: Int
    /// How many bytes of the rewritten line stand before that text.
    var prefix = 0
    /// Where the rewritten line begins.
    var start: Int
  }

  struct Table {
    var alignments: [TableAlignment]
    var rowCount: Int
    /// The place of the first cell that has no column, and so is not shown.
    var surplus: Int?
  }

  /// Nil when the body needed no change.
  var text: [UInt8]?
  var lines: [Line] = []
  var tables: [Table] = []
  /// Footnotes in the order of their definitions.
  var footnotes: [FootnoteDefinition] = []
  var hasDefinitions = false
  /// Lines that look like a row of dashes and are no known table's, counted from 0.
  var delimiters: [Int] = []
  /// Signs that could not be mended, by their offset in the body.
  var strangers: [Int] = []

  /// Whether any line is something else than text.
  var hasExtensions: Bool { hasDefinitions || !footnotes.isEmpty || !tables.isEmpty }

  /// The role of a line, counted from 1.
  func role(ofLine line: Int) -> Role {
    line <= lines.count && line > 0 ? lines[line - 1].role : .text
  }

  /// The bytes of a rewritten line, counted from 1.
  func range(ofLine line: Int) -> Range<Int>? {
    guard line > 0, line <= lines.count, let text else { return nil }
    return lines[line - 1].start..<(line < lines.count ? lines[line].start : text.count)
  }

  /// The offset in the body of a byte of a rewritten line; lines and bytes counted from 0.
  func origin(line: Int, byte: Int, in original: UnsafeBufferPointer<UInt8>) -> Int {
    var trace = LineTrace(self, line, in: original)
    return trace.origin(ofByte: byte)
  }
}

/// Follows a rewritten line and the body it was made of side by side, forwards.
struct LineTrace {
  private let normaliser: Normaliser
  private let isCell: Bool
  /// Where in the body the trace has come to, and how many bytes of the line it has passed.
  private var at: Int
  private var written: Int

  /// `line` is counted from 0.
  init(_ body: PreprocessedText, _ line: Int, in original: UnsafeBufferPointer<UInt8>) {
    normaliser = Normaliser(text: original)
    let entry = line < body.lines.count ? body.lines[line] : .init(origin: original.count, start: 0)
    if case .cell = entry.role { isCell = true } else { isCell = false }
    at = entry.origin
    written = entry.prefix
  }

  /// The offset in the body of a byte of the line, which is not before one asked for already.
  mutating func origin(ofByte byte: Int) -> Int {
    let original = normaliser.text
    while written < byte, at < original.count {
      if isCell {
        let isEscape = original[at] == 0x5C && at + 1 < original.count && original[at + 1] == 0x7C
        if isEscape { at += 1 }
      } else {
        // Up to the first fault the line stands as it was written.
        let end = min(at + byte - written, original.count)
        // A mark right behind the stretch belongs to its last letter.
        let seen = normaliser.firstFault(in: at..<min(end + 1, original.count))
        let fault = min(seen, end)
        written += fault - at
        at = fault
        if at == end { break }
      }
      let step = normaliser.step(at)
      written += step.replacement?.utf8CodeUnitCount ?? step.length
      at += step.length
    }
    return at
  }
}

/// The definition of a footnote.
struct FootnoteDefinition {
  var label: String
  var offset: Int
}

/// How a column of a table is aligned.
enum TableAlignment {
  case none, left, center, right
}
