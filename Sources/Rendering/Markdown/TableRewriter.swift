/// Writes a text anew with the cells of its tables as headings, each in a line of its own.
struct TableRewriter {
  private let lines: TextLines
  private let tables: [TableFinder.Found]
  private var body = PreparedBody()
  private var text: [UInt8] = []

  init(_ lines: TextLines, tables: [TableFinder.Found]) {
    self.lines = lines
    self.tables = tables
  }

  /// `earlier` is what the text was prepared as already, when this is the second pass.
  mutating func rewritten(over earlier: PreparedBody) -> PreparedBody {
    body.tables = earlier.tables
    body.footnotes = earlier.footnotes
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

  private mutating func copy(_ line: inout Int, _ earlier: PreparedBody) {
    var entry = origin(line, earlier)
    entry.start = text.count
    body.lines.append(entry)
    text += lines.text[lines.whole(line)]
    line += 1
  }

  private mutating func write(_ table: TableFinder.Found, _ earlier: PreparedBody) {
    let index = body.tables.count
    body.tables.append(
      .init(alignments: table.alignments, rowCount: table.rows.count))
    for (row, entry) in table.rows.enumerated() {
      for (column, cell) in entry.row.cells.prefix(table.alignments.count).enumerated() {
        let isFirst = row == 0 && column == 0
        let prefix =
          isFirst ? lines.content(entry.line).lowerBound..<table.headerOffset : table.prefix
        let start = text.count
        text += lines.text[prefix]
        text += [0x23, 0x20]
        let before = prefix.count + 2
        appendUnescaped(cell)
        text += [0x20, 0x23, 0x0A]
        let source = origin(entry.line, earlier)
        let shift = cell.lowerBound - lines.content(entry.line).lowerBound
        body.lines.append(
          .init(
            role: .cell(table: index, row: row, column: column),
            origin: source.origin + max(0, shift - source.prefix), prefix: before,
            start: start))
      }
    }
  }

  private func origin(_ line: Int, _ earlier: PreparedBody) -> PreparedBody.Line {
    line < earlier.lines.count
      ? earlier.lines[line]
      : .init(role: .text, origin: lines.whole(line).lowerBound, prefix: 0)
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
