/// A body being written anew, line by line; nothing is copied before the first line that differs.
struct PreprocessedDraft {
  private let lines: TextLines
  private(set) var body = PreprocessedText()
  private var text: [UInt8] = []
  /// Whether a line differed, so that all lines behind it are copied.
  private var isCopied = false
  /// How many lines were kept before one differed.
  private var kept = 0

  init(_ lines: TextLines) { self.lines = lines }

  /// How many lines the draft has.
  var count: Int { isCopied ? body.lines.count : kept }

  /// The draft as it is to be parsed.
  consuming func finish() -> PreprocessedText {
    if isCopied { body.text = text }
    return body
  }
}

extension PreprocessedDraft {
  /// Takes a line over as it was written.
  mutating func keep(_ line: Int) {
    guard isCopied else { return kept += 1 }
    let whole = lines.whole(line)
    begin(.text, origin: whole.lowerBound)
    append(whole)
  }

  /// Begins a line that differs from what was written; `prefix` bytes of it are not the body's.
  mutating func begin(_ role: PreprocessedText.Role, origin: Int, prefix: Int = 0) {
    copy()
    body.lines.append(.init(role: role, origin: origin, prefix: prefix, start: text.count))
  }

  /// Begins a line behind a line feed that stands in the place of a sign.
  mutating func breakLine(origin: Int) {
    let last = body.lines.count - 1
    let isPartOfEnding = text.count > 1 && text[text.count - 2] == 0x0D
    guard isPartOfEnding, body.lines[last].start == text.count - 1 else {
      return begin(.text, origin: origin)
    }
    // Behind a carriage return the feed only makes the ending of the line before longer.
    body.lines[last].start = text.count
    body.lines[last].origin = origin
  }

  /// Appends bytes of the body.
  mutating func append(_ range: Range<Int>) {
    text += UnsafeBufferPointer(rebasing: lines.text[range])
  }

  mutating func append(_ mark: StaticString) { mark.withUTF8Buffer { text += $0 } }

  mutating func add(footnote: FootnoteDefinition) { body.footnotes.append(footnote) }

  mutating func noteDefinition() { body.hasDefinitions = true }

  mutating func note(stranger: Int) { body.strangers.append(stranger) }

  mutating func note(delimiter line: Int) { body.delimiters.append(line) }

  /// Copies what was kept so far.
  private mutating func copy() {
    guard !isCopied else { return }
    isCopied = true
    text.reserveCapacity(lines.text.count + lines.text.count / 8 + 64)
    body.lines.reserveCapacity(lines.count + lines.count / 8 + 8)
    for line in 0..<kept {
      let start = lines.starts[line]
      body.lines.append(.init(origin: start, start: start))
    }
    append(0..<lines.starts[kept])
  }
}

extension PreprocessedDraft {
  /// Whether a line of the draft satisfies a condition on its bytes and the range of its text.
  func line(
    _ line: Int, satisfies condition: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool
  ) -> Bool {
    guard isCopied else { return condition(lines.text, lines.content(line)) }
    let end = line + 1 < body.lines.count ? body.lines[line + 1].start : text.count
    return text.withUnsafeBufferPointer { text in
      condition(text, TextLines.content(text, body.lines[line].start..<end))
    }
  }

  /// The lines from one on as a body of their own.
  func passage(from first: Int) -> PreprocessedText {
    var passage = PreprocessedText()
    guard isCopied else {
      let start = lines.starts[first]
      passage.text = Array(lines.text[start..<lines.starts[kept]])
      passage.lines = (first..<kept).map { line in
        .init(origin: lines.starts[line], start: lines.starts[line] - start)
      }
      return passage
    }
    let start = body.lines[first].start
    passage.text = Array(text[start...])
    passage.lines = body.lines[first...].map { line in
      var line = line
      line.start -= start
      return line
    }
    return passage
  }

  /// Puts a passage in the place of the lines from one on.
  mutating func replace(from first: Int, by passage: PreprocessedText) {
    copy()
    let start = body.lines[first].start
    body.lines.removeSubrange(first...)
    text.removeSubrange(start...)
    for var line in passage.lines {
      line.start += start
      if case .cell(let table, let row, let column) = line.role {
        line.role = .cell(table: table + body.tables.count, row: row, column: column)
      }
      body.lines.append(line)
    }
    text += passage.text ?? []
    body.tables += passage.tables
    while let last = body.delimiters.last, last >= first { body.delimiters.removeLast() }
    body.delimiters += passage.delimiters.map { $0 + first }
  }
}
