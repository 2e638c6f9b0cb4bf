import Synchronization

/// A text file of a portal or theme that can say at which line and column an offset stands.
///
/// Readers keep UTF-8 offsets only; lines and columns are worked out here, when somebody asks. So
/// the C libraries' different ideas of a column (bytes in libcmark, code points in libyaml) end at
/// the readers' doors.
package final class SourceFile: Sendable {
  /// The path as a person knows it, relative to where the program was started.
  package let path: String

  /// The text in UTF-8, after decoding; offsets count its bytes.
  package let bytes: [UInt8]

  /// What an offset is called in a spreadsheet, for files that are tables.
  package let grid: (any Grid)?

  private let index = Mutex<LineIndex?>(nil)

  package init(path: String, bytes: [UInt8], grid: (any Grid)? = nil) {
    self.path = path
    self.bytes = bytes
    self.grid = grid
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  /// The line and column of an offset; an offset behind the end stands at the end.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let lines = lines
    let line = lines.line(of: offset)
    let before = lines.characters(in: lines.starts[line]..<offset, of: bytes)
    return Position(line: line + 1, column: before + 1)
  }

  /// The offset of the first byte of a line, counted from 1; a line behind the end stands at the end.
  package func offset(ofLine line: Int) -> Int {
    let starts = lines.starts
    return line <= starts.count ? starts[max(line, 1) - 1] : bytes.count
  }

  /// The offset of the first byte of the line an offset stands on.
  func startOfLine(at offset: Int) -> Int {
    let lines = lines
    return lines.starts[lines.line(of: offset)]
  }

  /// The text between two offsets.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private var lines: LineIndex {
    index.withLock { made in
      if let made { return made }
      let index = LineIndex(bytes)
      made = index
      return index
    }
  }
}
