import Text

/// Finds which characters of a text node were escaped by a backslash or written as references.
///
/// libcmark gives the text only; the source is compared with it where the lengths differ.
struct EscapeFinder {
  let source: UnsafeBufferPointer<UInt8>

  /// The offsets in the node's text whose bytes do not stand in the source as they are.
  func escapedOffsets(_ node: CMarkNode, in line: Range<Int>) -> [Int] {
    let literal = node.literal
    let hint = line.lowerBound + node.startColumn - 1
    for distance in 0...8 {
      for start in distance == 0 ? [hint] : [hint - distance, hint + distance]
      where line.contains(start) {
        if let offsets = align(literal, start, line.upperBound) { return offsets }
      }
    }
    return []
  }

  /// The escaped offsets if the source from `start` on reads as the literal.
  private func align(_ literal: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> [Int]? {
    var offsets: [Int] = []
    var at = start
    var index = 0
    while index < literal.count {
      guard at < end else { return nil }
      let byte = source[at]
      if byte == 0x5C, at + 1 < end, source[at + 1] == literal[index],
        literal[index].isASCIIPunctuation
      {
        offsets.append(index)
        at += 2
        index += 1
      } else if byte == 0x26, let behind = endOfReference(at, end),
        literal[index] != 0x26
          || behind - at == 5
      {
        offsets.append(index)
        at = behind
        index = endOfScalar(literal, index)
      } else if byte == literal[index] {
        at += 1
        index += 1
      } else {
        return nil
      }
    }
    return offsets
  }

  private func endOfReference(_ start: Int, _ end: Int) -> Int? {
    var at = start + 1
    while at < end, source[at].isASCIIAlphanumeric || source[at] == 0x23 { at += 1 }
    return at < end && at > start + 1 && source[at] == 0x3B ? at + 1 : nil
  }

  private func endOfScalar(_ literal: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var end = start + 1
    while end < literal.count, literal[end].isContinuation { end += 1 }
    return end
  }
}
