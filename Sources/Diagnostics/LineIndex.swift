import Text

/// Where the lines of a text begin, and where in a long line its characters stand.
///
/// Made once a file in one pass. A line is then found by halving, and a column by counting at most
/// a block of bytes, however long the line is: exports of other programs are often one line.
struct LineIndex: Sendable {
  /// The offsets of the first bytes of all lines.
  let starts: [Int]
  /// How many characters begin before each block; none where every line is short.
  private let counts: [UInt32]

  /// How many bytes are counted at most for a column.
  private static let block = 1024

  init(_ bytes: [UInt8]) {
    starts = Self.starts(in: bytes.span)
    let isLong = zip(starts, starts.dropFirst() + [bytes.count]).contains { $1 - $0 > Self.block }
    counts = isLong ? Self.counts(in: bytes) : []
  }

  /// The number of the line an offset stands on, counted from 0.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] > offset { high = middle } else { low = middle + 1 }
    }
    return low - 1
  }

  /// How many characters begin in a stretch of the text.
  func characters(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    guard range.count > Self.block, !counts.isEmpty else { return Self.count(bytes, range) }
    return characters(before: range.upperBound, bytes) - characters(before: range.lowerBound, bytes)
  }

  private func characters(before offset: Int, _ bytes: [UInt8]) -> Int {
    let block = offset / Self.block
    return Int(counts[block]) + Self.count(bytes, block * Self.block..<offset)
  }
}

extension LineIndex {
  /// Lines end with LF, CR LF or a lone CR.
  private static func starts(in text: Span<UInt8>) -> [Int] {
    var found = [0]
    let hasReturns = text.firstOffset(of: 0x0D) != nil
    var at = 0
    while let end = text.firstOffset(of: 0x0A, from: at) {
      if hasReturns { addLoneReturns(text, at..<end + 1, &found) }
      found.append(end + 1)
      at = end + 1
    }
    if hasReturns { addLoneReturns(text, at..<text.count, &found) }
    return found
  }

  private static func addLoneReturns(
    _ text: Span<UInt8>, _ range: Range<Int>, _ found: inout [Int]
  ) {
    var at = range.lowerBound
    while let index = text.firstOffset(of: 0x0D, from: at), index < range.upperBound {
      at = index + 1
      if at == text.count || text[at] != 0x0A { found.append(at) }
    }
  }

  private static func counts(in bytes: [UInt8]) -> [UInt32] {
    var counts: [UInt32] = [0]
    counts.reserveCapacity(bytes.count / block + 1)
    var total = 0
    var start = 0
    while start + block <= bytes.count {
      total += count(bytes, start..<start + block)
      counts.append(UInt32(total))
      start += block
    }
    return counts
  }

  private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].count { !$0.isContinuation }
  }
}
