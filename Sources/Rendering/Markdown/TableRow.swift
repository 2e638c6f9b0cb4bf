import Text

/// A line of a table cut at its pipes, which cut even inside code, as GitHub's rules ask.
struct TableRow {
  /// The cells' places in the text, without the spaces around them.
  private(set) var cells: [Range<Int>] = []

  /// The row of the bytes in `line`; one without cells is none.
  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var at = line.lowerBound
    let end = line.upperBound
    if at < end, text[at] == 0x7C { at = skipSpaces(text, at + 1, end) }
    while at < end {
      let stop = TableRow.endOfCell(text, at, end)
      cells.append(trimmed(text, at..<stop))
      guard stop < end else { break }
      at = skipSpaces(text, stop + 1, end)
    }
  }

  /// The pipe that ends the cell at `start`, or the end of the line.
  private static func endOfCell(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var at = start
    while at < end, text[at] != 0x7C {
      let escapes = text[at] == 0x5C && at + 1 < end && text[at + 1].isASCIIPunctuation
      at += escapes ? 2 : 1
    }
    return at
  }
}

extension TableRow {
  /// The alignments a delimiter row such as `|:--|--:|` asks for, or nil if the line is none.
  static func alignments(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> [TableAlignment]? {
    let row = TableRow(text, line)
    guard !row.cells.isEmpty else { return nil }
    var alignments: [TableAlignment] = []
    for cell in row.cells {
      guard let alignment = alignment(text, cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  private static func alignment(
    _ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>
  ) -> TableAlignment? {
    guard !cell.isEmpty else { return nil }
    let left = text[cell.lowerBound] == 0x3A
    let right = text[cell.upperBound - 1] == 0x3A
    let start = cell.lowerBound + (left ? 1 : 0)
    let dashes = start..<max(start, cell.upperBound - (right ? 1 : 0))
    guard !dashes.isEmpty, text[dashes].allSatisfy({ $0 == 0x2D }) else { return nil }
    switch (left, right) {
    case (true, true): return .center
    case (true, false): return .left
    case (false, true): return .right
    case (false, false): return TableAlignment.none
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate subscript(range: Range<Int>) -> Slice<Self> { Slice(base: self, bounds: range) }
}
