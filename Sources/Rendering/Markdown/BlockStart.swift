import Text

/// Recognises the beginnings of blocks that end a table though they do not end a paragraph.
enum BlockStart {
  /// The offset behind a list marker at `start`, or nil.
  static func listMarker(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var at = start
    if text[at] == 0x2D || text[at] == 0x2B || text[at] == 0x2A {
      at += 1
    } else {
      while at < end, at - start < 9, text[at].isASCIIDigit { at += 1 }
      guard at > start, at < end, text[at] == 0x2E || text[at] == 0x29 else { return nil }
      at += 1
    }
    return at == end || text[at].isBlank ? at : nil
  }

  /// Whether a line that could continue a paragraph begins another block behind a table.
  static func interruptsTable(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let (start, end) = (line.lowerBound, line.upperBound)
    guard start < end else { return true }
    return listMarker(text, start, end) != nil || isThematicBreak(text, line)
      || text[start] == 0x3E || isHeading(text, line) || isFence(text, line)
      || (text[start] == 0x3C && HTMLTag.fillsLine(text, line))
  }

  private static func isHeading(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound, text[at] == 0x23 { at += 1 }
    let count = at - line.lowerBound
    return (1...6).contains(count) && (at == line.upperBound || text[at].isBlank)
  }

  private static func isFence(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    guard mark == 0x60 || mark == 0x7E, line.count >= 3 else { return false }
    let end = line.first { text[$0] != mark } ?? line.upperBound
    guard end - line.lowerBound >= 3 else { return false }
    return mark == 0x7E || !(end..<line.upperBound).contains { text[$0] == 0x60 }
  }

  static func isThematicBreak(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    guard mark == 0x2D || mark == 0x2A || mark == 0x5F else { return false }
    var marks = 0
    for index in line {
      if text[index] == mark { marks += 1 } else if !text[index].isBlank { return false }
    }
    return marks >= 3
  }
}
