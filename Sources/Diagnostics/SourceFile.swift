import Glibc
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

  private let starts = Mutex<[Int]?>(nil)

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
    let starts = lineStarts()
    let line = starts.partitioningIndex { $0 > offset } - 1
    let scalars = bytes[starts[line]..<offset].count { $0 & 0xC0 != 0x80 }
    return Position(line: line + 1, column: scalars + 1)
  }

  /// The offset of the first byte of a line, counted from 1; a line behind the end stands at the end.
  package func offset(ofLine line: Int) -> Int {
    let starts = lineStarts()
    return line <= starts.count ? starts[max(line, 1) - 1] : bytes.count
  }

  /// The text of a line without its line ending.
  package func line(_ number: Int) -> String {
    let start = offset(ofLine: number)
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text between two offsets.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func lineStarts() -> [Int] {
    starts.withLock { cached in
      if let cached { return cached }
      let found = bytes.withUnsafeBufferPointer(Self.lineStarts)
      cached = found
      return found
    }
  }

  /// Where lines begin behind LF, CR LF or CR; `memchr` looks at many bytes in one step.
  private static func lineStarts(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found = [0]
    guard let base = text.baseAddress else { return found }
    let hasReturns = memchr(base, 0x0D, text.count) != nil
    var at = 0
    while at < text.count, let end = memchr(base + at, 0x0A, text.count - at) {
      let next = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
      if hasReturns { addLoneReturns(text, at..<next, &found) }
      found.append(next)
      at = next
    }
    if hasReturns { addLoneReturns(text, at..<text.count, &found) }
    return found
  }

  private static func addLoneReturns(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: inout [Int]
  ) {
    for index in range
    where text[index] == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A) {
      found.append(index + 1)
    }
  }
}

extension Array {
  /// The first index at which `predicate` holds, in an array where it never stops holding again.
  fileprivate func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
