import Diagnostics

/// A body in its file: turns libcmark's lines and byte columns into places in the file.
final class MarkdownSource {
  let file: SourceFile
  /// Where in the file the body stands.
  let body: Range<Int>
  let preprocessed: PreprocessedText
  /// The text libcmark was given: the body itself or what was made of it.
  let parsed: UnsafeBufferPointer<UInt8>
  private let original: UnsafeBufferPointer<UInt8>
  /// The line of the file, counted from 1, that is the body's first.
  private let firstLine: Int

  init(
    file: SourceFile, body: Range<Int>, preprocessed: PreprocessedText,
    original: UnsafeBufferPointer<UInt8>, parsed: UnsafeBufferPointer<UInt8>
  ) {
    self.file = file
    self.body = body
    self.preprocessed = preprocessed
    self.original = original
    self.parsed = parsed
    firstLine = file.position(at: body.lowerBound).line
  }

  /// The offset in the file of a line and byte column of the parsed text, both counted from 1.
  func offset(line: Int, column: Int) -> Int {
    guard preprocessed.text != nil, line > 0 else {
      return file.offset(ofLine: firstLine + max(line, 1) - 1) + max(column, 1) - 1
    }
    return body.lowerBound
      + preprocessed.origin(line: line - 1, byte: max(0, column - 1), in: original)
  }

  /// The bytes of a line of the parsed text, counted from 1, with its ending.
  func range(ofLine line: Int) -> Range<Int> {
    if preprocessed.text != nil {
      return preprocessed.range(ofLine: line) ?? parsed.count..<parsed.count
    }
    let number = firstLine + line - 1
    let start = file.offset(ofLine: number) - body.lowerBound
    let end = file.offset(ofLine: number + 1) - body.lowerBound
    return min(start, parsed.count)..<min(max(start, end), parsed.count)
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

  /// Whether a heading stands for the cell of a table.
  func isCell(_ heading: CMarkNode) -> Bool {
    guard !preprocessed.tables.isEmpty, case .cell = preprocessed.role(ofLine: heading.startLine)
    else {
      return false
    }
    return true
  }

  /// Whether nothing but spaces stands before a block on its line.
  func beginsLine(_ block: CMarkNode) -> Bool {
    let line = range(ofLine: block.startLine)
    let end = min(line.upperBound, line.lowerBound + max(0, block.startColumn - 1))
    return skipSpaces(parsed, line.lowerBound, end) == end
  }

  /// Which bytes of a text node were escaped.
  func escapedOffsets(_ node: CMarkNode) -> [Int] {
    guard node.startLine > 0 else { return [] }
    return EscapeFinder(source: parsed).escapedOffsets(node, in: range(ofLine: node.startLine))
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
      && file.bytes[at..<(at + wanted.count)].elementsEqual(wanted)
    {
      return at..<(at + wanted.count)
    }
    return nil
  }
}
