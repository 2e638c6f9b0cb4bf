/// Recognises the beginnings of blocks that end a table though they do not end a paragraph.
enum BlockStart {
  /// The offset behind a list marker at `start`, or nil.
  static func listMarker(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var at = start
    if text[at] == 0x2D || text[at] == 0x2B || text[at] == 0x2A {
      at += 1
    } else {
      while at < end, at - start < 9, isDigit(text[at]) { at += 1 }
      guard at > start, at < end, text[at] == 0x2E || text[at] == 0x29 else { return nil }
      at += 1
    }
    return at == end || isSpace(text[at]) ? at : nil
  }

  /// Whether a line that could continue a paragraph begins another block behind a table.
  static func interruptsTable(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let (start, end) = (line.lowerBound, line.upperBound)
    guard start < end else { return true }
    return listMarker(text, start, end) != nil || isThematicBreak(text, line)
      || (text[start] == 0x3C && HTMLTag.fillsLine(text, line))
  }

  static func isThematicBreak(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    guard mark == 0x2D || mark == 0x2A || mark == 0x5F else { return false }
    var marks = 0
    for index in line {
      if text[index] == mark { marks += 1 } else if !isSpace(text[index]) { return false }
    }
    return marks >= 3
  }
}
