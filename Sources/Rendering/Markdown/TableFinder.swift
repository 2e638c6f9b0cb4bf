import Text

/// Finds the tables in a parsed text: for libcmark they are paragraphs with a row of dashes.
struct TableFinder {
  /// A table as lines of the text.
  struct Found {
    var header: Int
    var alignments: [TableAlignment]
    /// The cells of the header and of each row; the row of dashes is left out.
    var rows: [(line: Int, row: TableRow)]
    /// What the table's lines begin with: the marks of the containers around it.
    var prefix: Range<Int>
    /// The first line behind the table.
    var end: Int
    /// Whether the header is the first line of its paragraph, and may hold list markers.
    var beginsBlock: Bool
    var headerOffset: Int
  }

  /// A table ends when its rows lack more cells than this: else a small text makes a huge page.
  private static let mostMissing = 0x80000

  private let lines: TextLines
  private let candidates: [Int]
  private(set) var found: [Found] = []

  /// `candidates` are the lines, counted from 0, that look like a row of dashes.
  init(_ lines: TextLines, candidates: [Int]) {
    self.lines = lines
    self.candidates = candidates
  }

  mutating func search(_ root: CMarkNode) {
    var node = root
    var next = 0
    while true {
      if node.kind == .paragraph || node.kind == .heading {
        searchBlock(node, &next)
      } else if let child = node.firstChild {
        node = child
        continue
      }
      guard let following = node.following(within: root) else { return }
      node = following
    }
  }
}

extension TableFinder {
  private mutating func searchBlock(_ block: CMarkNode, _ next: inout Int) {
    let first = block.startLine - 1
    let last = min(block.endLine, lines.count) - 1
    while next < candidates.count, candidates[next] <= first { next += 1 }
    guard next < candidates.count, candidates[next] <= last,
      let prefix = ContainerPrefix(of: block, in: lines)
    else { return }
    var from = first
    while next < candidates.count, candidates[next] <= last {
      let delimiter = candidates[next]
      next += 1
      guard delimiter > from else { continue }
      if let table = table(at: delimiter, first: first, last: last, prefix) {
        found.append(table)
        from = table.end
        // What follows a table in what libcmark takes for one paragraph is read anew.
        while next < candidates.count, candidates[next] <= last { next += 1 }
      }
    }
  }

  private func table(
    at delimiter: Int, first: Int, last: Int, _ prefix: ContainerPrefix
  ) -> Found? {
    let marks = prefix.match(delimiter)
    guard marks.isComplete, let dashes = unindented(delimiter, marks),
      let alignments = TableRow.alignments(lines.text, dashes)
    else { return nil }
    let headerMarks = headerOffset(delimiter - 1, first: first, prefix)
    let header = TableRow(lines.text, headerMarks..<lines.content(delimiter - 1).upperBound)
    guard header.cells.count == alignments.count else { return nil }
    var rows = [(line: delimiter - 1, row: header)]
    var line = delimiter + 1
    var missing = 0
    while line <= last, missing <= TableFinder.mostMissing, let row = row(line, prefix) {
      missing += max(0, alignments.count - row.cells.count)
      rows.append((line: line, row: row))
      line += 1
    }
    return Found(
      header: delimiter - 1, alignments: alignments, rows: rows,
      prefix: lines.content(delimiter).lowerBound..<marks.offset, end: line,
      beginsBlock: delimiter - 1 == first, headerOffset: headerMarks)
  }

  /// Where the header's text begins; on a block's first line behind the list markers too.
  private func headerOffset(_ line: Int, first: Int, _ prefix: ContainerPrefix) -> Int {
    let content = lines.content(line)
    var at = prefix.match(line).offset
    if line == first {
      at = max(at, content.lowerBound)
      at = skipMarkers(at, content.upperBound)
    }
    return skipSpaces(lines.text, at, content.upperBound)
  }

  /// Steps over list markers that open items on this line.
  private func skipMarkers(_ start: Int, _ end: Int) -> Int {
    var at = skipSpaces(lines.text, start, end)
    while let behind = BlockStart.listMarker(lines.text, at, end) {
      at = skipSpaces(lines.text, behind, end)
      while at < end, lines.text[at] == 0x3E { at = skipSpaces(lines.text, at + 1, end) }
    }
    return at
  }

  private func row(_ line: Int, _ prefix: ContainerPrefix) -> TableRow? {
    let marks = prefix.match(line)
    guard marks.isComplete, let content = unindented(line, marks),
      !BlockStart.interruptsTable(lines.text, content)
    else { return nil }
    let row = TableRow(lines.text, content)
    return row.cells.isEmpty ? nil : row
  }

  /// The text of a line, unless it is indented like code.
  private func unindented(_ line: Int, _ marks: ContainerPrefix.Match) -> Range<Int>? {
    let end = lines.content(line).upperBound
    var column = marks.column
    var at = marks.offset
    while at < end, lines.text[at].isBlank {
      column = lines.text[at] == 0x09 ? (column / 4 + 1) * 4 : column + 1
      at += 1
    }
    return column - marks.column < 4 ? at..<end : nil
  }
}

extension TableFinder {
  /// Whether a line with this byte behind its spaces and quote marks may be a row of dashes.
  static func mayBeDelimiter(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x7C || byte == 0x3A
  }

  /// Whether a line holds only what a row of dashes holds.
  static func looksLikeDelimiter(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    var dashes = false
    var marks = false
    for index in line {
      switch text[index] {
      case 0x2D: dashes = true
      case 0x7C, 0x3A: marks = true
      case 0x20, 0x09, 0x3E: break
      default: return false
      }
    }
    return dashes && marks
  }
}

/// Most tables stand alone: between blank lines, at the left margin and outside of code. They are
/// found by their lines only; whether libcmark sees them so too is checked in its tree.
extension TableFinder {
  /// The table a passage between blank lines begins with, if no line of it is doubtful.
  static func tableStandingAlone(in lines: TextLines) -> Found? {
    let finder = TableFinder(lines, candidates: [])
    guard lines.count > 1, finder.mayBeHeader(0),
      !(2..<lines.count).contains(where: finder.mayStartBlock)
    else { return nil }
    return finder.table(at: 1, first: 0, last: lines.count - 1, ContainerPrefix(in: lines))
  }

  /// Whether a line begins with no mark of another block.
  private func mayBeHeader(_ line: Int) -> Bool {
    let content = lines.content(line)
    guard !content.isEmpty else { return false }
    switch lines.text[content.lowerBound] {
    case 0x7C: return true
    case 0x20, 0x09, 0x3E, 0x23, 0x60, 0x7E, 0x3C, 0x5B: return false
    default:
      return BlockStart.listMarker(lines.text, content.lowerBound, content.upperBound) == nil
    }
  }

  /// Whether a line may begin a block that ends any paragraph.
  private func mayStartBlock(_ line: Int) -> Bool {
    let content = lines.content(line)
    let start = skipSpaces(lines.text, content.lowerBound, content.upperBound)
    guard start < content.upperBound else { return false }
    switch lines.text[start] {
    case 0x3E, 0x23, 0x60, 0x7E, 0x3C: return true
    default: return false
    }
  }
}
