extension MarkdownRenderer {
  /// Writes the table whose first cell is `first`; its cells are headings, one behind another.
  mutating func table(_ index: Int, _ first: CMarkNode) -> Step {
    let table = source.preprocessed.tables[index]
    if isPortal {
      tagLine(
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Таблица\">\n")
    }
    tagLine("<table>\n<thead>\n")
    var last = first
    var cell: CMarkNode? = first
    var row = -1
    var column = 0
    while let node = cell, node.kind == .heading,
      case .cell(index, let cellRow, let cellColumn) = source.preprocessed.role(
        ofLine: node.startLine)
    {
      if cellRow != row {
        if row >= 0 { endRow(row, column, table) }
        row = cellRow
        beginRow(row)
      }
      column = cellColumn + 1
      writeCell(node, row, table.alignments[cellColumn])
      last = node
      cell = node.next
    }
    endRow(row, column, table)
    if row > 0 { out.append("</tbody>\n") }
    out.append("</table>\n")
    if isPortal { out.append("</div>\n") }
    return .over(last)
  }

  private mutating func beginRow(_ row: Int) {
    if row == 1 { out.append("<tbody>\n") }
    out.append("<tr>\n")
  }

  /// Ends a row; the cells it lacks are empty ones.
  private mutating func endRow(_ row: Int, _ columns: Int, _ table: PreprocessedText.Table) {
    for column in columns..<max(columns, table.alignments.count) {
      beginCell(row, table.alignments[column])
      endCell(row)
    }
    out.append("</tr>\n")
    if row == 0 { out.append("</thead>\n") }
  }

  private mutating func writeCell(_ node: CMarkNode, _ row: Int, _ alignment: TableAlignment) {
    beginCell(row, alignment)
    renderInlines(of: node)
    endCell(row)
  }

  private mutating func beginCell(_ row: Int, _ alignment: TableAlignment) {
    out.append(row > 0 ? "<td" : isPortal ? "<th scope=\"col\"" : "<th")
    switch alignment {
    case .none: break
    case .left: out.append(isPortal ? " class=\"left\"" : " align=\"left\"")
    case .center: out.append(isPortal ? " class=\"center\"" : " align=\"center\"")
    case .right: out.append(isPortal ? " class=\"right\"" : " align=\"right\"")
    }
    out.append(">")
  }

  private mutating func endCell(_ row: Int) { out.append(row > 0 ? "</td>\n" : "</th>\n") }
}
