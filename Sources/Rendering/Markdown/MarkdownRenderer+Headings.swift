import Diagnostics
import Text

extension MarkdownRenderer {
  mutating func heading(_ node: CMarkNode) -> Step {
    if case .cell(let table, _, _) = source.preprocessed.role(ofLine: node.startLine) {
      return self.table(table, node)
    }
    guard isPortal else { return plainHeading(node) }
    inlines.explicitID = nil
    readInlines(node)
    let level = min(6, max(1, node.headingLevel + headings.shift))
    checkLevel(level, node)
    let text = inlineText()
    let id = id(of: node)
    if text.isEmpty { report.add(.emptyHeading(at: source.place(of: node).range(in: source.file))) }
    facts.outline.append(
      HeadingEntry(level: level, text: text, id: id, place: source.place(of: node)))
    facts.anchors.append(id)
    out.startLine()
    out.append("<h")
    out.append(number: level)
    out.append(" id=\"")
    out.append(id)
    out.append("\">")
    let clause = clauseOfHeading(node)
    if let clause { out.append("<span id=\"\(clause)\"></span>") }
    writeInlines(node)
    endHeading(level)
    return .over(node)
  }

  /// The id an editor chose by `{#id}`, or one made of the words.
  private mutating func id(of node: CMarkNode) -> String {
    guard let chosen = inlines.explicitID else {
      return headings.unique(Slug.make(inlines.text.bytes))
    }
    guard !headings.take(chosen) else { return chosen }
    let range = source.place(of: "{#" + chosen + "}", in: node).range(in: source.file)
    report.add(.doubleID(chosen, at: range))
    return headings.unique(chosen)
  }

  /// The anchor of a heading that is a clause: «4. Цели».
  private mutating func clauseOfHeading(_ node: CMarkNode) -> String? {
    guard options.clauses else { return nil }
    guard let clause = ClauseNumber.read(inlines.text.bytes, 0, parts: 1) else {
      let heading = facts.outline.last
      clauses.beginPart(heading?.id ?? "", title: heading?.text ?? "")
      return nil
    }
    let number = String(
      decoding: UnsafeBufferPointer(rebasing: inlines.text.bytes[clause.number]), as: UTF8.self)
    return takeClause(number, in: node)
  }

  private mutating func plainHeading(_ node: CMarkNode) -> Step {
    out.startLine()
    out.append("<h")
    out.append(number: node.headingLevel)
    out.append(">")
    renderInlines(of: node)
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
