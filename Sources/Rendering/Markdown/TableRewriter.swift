/// Writes a text anew with the cells of its tables as headings, each in a line of its own.
struct TableRewriter {
  private let lines: TextLines
  private let tables: [TableFinder.Found]
  private let original: UnsafeBufferPointer<UInt8>
  private var body = PreprocessedText()
  private var text: [UInt8] = []

  init(
    _ lines: TextLines, tables: [TableFinder.Found], original: UnsafeBufferPointer<UInt8>
  ) {
    self.lines = lines
    self.tables = tables
    self.original = original
  }

  /// `earlier` is what the text was preprocessed as so far.
  mutating func rewritten(over earlier: PreprocessedText) -> PreprocessedText {
    body = earlier
    body.lines = []
    body.delimiters = []
    text.reserveCapacity(lines.text.count + lines.text.count / 8)
    var line = 0
    for table in tables {
      while line < table.header { copy(&line, earlier) }
      write(table, earlier)
      line = table.end
    }
    while line < lines.count { copy(&line, earlier) }
    body.text = text
    return body
  }

  private mutating func copy(_ line: inout Int, _ earlier: PreprocessedText) {
    var entry =
      line < earlier.lines.count
      ? earlier.lines[line] : .init(origin: lines.whole(line).lowerBound, start: 0)
    entry.start = text.count
    if line > 0, TableFinder.looksLikeDelimiter(lines.text, lines.content(line)) {
      body.delimiters.append(body.lines.count)
    }
    body.lines.append(entry)
    text += UnsafeBufferPointer(rebasing: lines.text[lines.whole(line)])
    line += 1
  }

  private mutating func write(_ table: TableFinder.Found, _ earlier: PreprocessedText) {
    let index = body.tables.count
    let columns = table.alignments.count
    var surplus: Int?
    for (row, entry) in table.rows.enumerated() {
      let start = lines.content(entry.line).lowerBound
      var trace = LineTrace(earlier, entry.line, in: original)
      func origin(of cell: Range<Int>) -> Int {
        earlier.text == nil ? cell.lowerBound : trace.origin(ofByte: cell.lowerBound - start)
      }
      for (column, cell) in entry.row.cells.prefix(columns).enumerated() {
        let isFirst = row == 0 && column == 0
        let prefix = isFirst ? start..<table.headerOffset : table.prefix
        body.lines.append(
          .init(
            role: .cell(table: index, row: row, column: column), origin: origin(of: cell),
            prefix: prefix.count + 2, start: text.count))
        text += lines.text[prefix]
        text += [0x23, 0x20]
        appendUnescaped(cell)
        text += [0x20, 0x23, 0x0A]
      }
      if surplus == nil, entry.row.cells.count > columns {
        surplus = origin(of: entry.row.cells[columns])
      }
    }
    body.tables.append(
      .init(alignments: table.alignments, rowCount: table.rows.count, surplus: surplus))
  }

  /// The text of a cell; `\|` is how a pipe is written in a table.
  private mutating func appendUnescaped(_ cell: Range<Int>) {
    var at = cell.lowerBound
    while at < cell.upperBound {
      let isEscape =
        lines.text[at] == 0x5C && at + 1 < cell.upperBound && lines.text[at + 1] == 0x7C
      if isEscape { at += 1 }
      text.append(lines.text[at])
      at += 1
    }
  }
}
