import Diagnostics

extension MarkdownRenderer {
  mutating func heading(_ node: CMarkNode) -> Step {
    if case .cell(let table, _, _) = source.prepared.role(ofLine: node.startLine) {
      return self.table(table, node)
    }
    guard isPortal else { return plainHeading(node) }
    readLeaf(node)
    let level = min(6, max(1, node.headingLevel + headings.shift))
    checkLevel(level, node)
    let text = leafText()
    let id = headings.unique(Slug.make(String(decoding: leaf.text.bytes, as: UTF8.self)))
    facts.outline.append(
      HeadingEntry(level: level, text: text, id: id, place: source.place(of: node)))
    facts.anchors.append(id)
    out.startLine()
    out.append("<h")
    out.append(number: level)
    out.append(" id=\"")
    out.append(id)
    out.append("\">")
    writeLeaf(node)
    endHeading(level)
    return .over(node)
  }

  private mutating func plainHeading(_ node: CMarkNode) -> Step {
    out.startLine()
    out.append("<h")
    out.append(number: node.headingLevel)
    out.append(">")
    inlines(of: node)
    endHeading(node.headingLevel)
    return .over(node)
  }

  private mutating func endHeading(_ level: Int) {
    out.append("</h")
    out.append(number: level)
    out.append(">\n")
  }

  private mutating func checkLevel(_ level: Int, _ node: CMarkNode) {
    if level > headings.level + 1 {
      report.add(
        .headingJump(
          from: headings.level - headings.shift, to: node.headingLevel,
          at: source.place(of: node).range(in: source.file)))
    }
    headings.level = level
  }
}
