import Diagnostics

/// A body in its file: turns libcmark's lines and byte columns into places in the file.
struct MarkdownSource {
  let file: SourceFile
  /// Where in the file the body begins.
  let start: Int
  let prepared: PreparedBody
  /// The line of the file, counted from 1, that is the body's first.
  private let firstLine: Int

  init(file: SourceFile, start: Int, prepared: PreparedBody) {
    self.file = file
    self.start = start
    self.prepared = prepared
    firstLine = file.position(at: start).line
  }

  /// The offset in the file of a line and byte column of the parsed text, both counted from 1.
  func offset(line: Int, column: Int) -> Int {
    guard prepared.text != nil, line > 0 else {
      return file.offset(ofLine: firstLine + max(line, 1) - 1) + max(column, 1) - 1
    }
    guard line <= prepared.lines.count else { return file.bytes.count }
    let entry = prepared.lines[line - 1]
    return start + entry.origin + max(0, column - 1 - entry.prefix)
  }

  /// The lines a block takes.
  func place(of block: CMarkNode) -> Place {
    let from = offset(line: block.startLine, column: block.startColumn)
    let to = offset(line: block.endLine, column: block.endColumn + 1)
    return Place(from, min(max(from, to), file.bytes.count))
  }

  /// The place of a text inside a block, or of the block's first line when it is not there so.
  func place(of text: String, in block: CMarkNode, occurrence: Int = 0) -> Place {
    let whole = place(of: block).offsets
    guard !text.isEmpty else { return firstLine(of: whole) }
    var from = whole.lowerBound
    var left = occurrence
    while let found = search(text, from..<whole.upperBound) {
      if left == 0 { return Place(found.lowerBound, found.upperBound) }
      left -= 1
      from = found.upperBound
    }
    return firstLine(of: whole)
  }

  /// Which bytes of a text node were escaped.
  func escapedOffsets(_ node: CMarkNode) -> [Int] {
    guard node.startLine > 0 else { return [] }
    if let text = prepared.text {
      guard let line = prepared.range(ofLine: node.startLine) else { return [] }
      return text.withUnsafeBufferPointer {
        EscapeFinder(source: $0).escapedOffsets(node, in: line)
      }
    }
    let number = firstLine + node.startLine - 1
    let line = file.offset(ofLine: number)..<file.offset(ofLine: number + 1)
    return file.bytes.withUnsafeBufferPointer {
      EscapeFinder(source: $0).escapedOffsets(node, in: line)
    }
  }

  private func firstLine(of range: Range<Int>) -> Place {
    let end = range.first { file.bytes[$0] == 0x0A || file.bytes[$0] == 0x0D }
    return Place(range.lowerBound, end ?? range.upperBound)
  }

  private func search(_ text: String, _ range: Range<Int>) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard range.count >= wanted.count else { return nil }
    for at in range.lowerBound...(range.upperBound - wanted.count)
    where file.bytes[at] == wanted[0]
      && file.bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
      return at..<(at + wanted.count)
    }
    return nil
  }
}
