import Diagnostics

extension MarkdownRenderer {
  /// Writes the beginning of a container, or a whole run of inlines block.
  mutating func enter(_ node: CMarkNode) -> Step {
    switch node.kind {
    case .blockQuote: beginQuote(node)
    case .list: beginList(node)
    case .item: beginItem(node)
    case .paragraph: return paragraph(node)
    case .heading: return heading(node)
    case .codeBlock: codeBlock(node)
    case .htmlBlock: htmlBlock(node)
    case .thematicBreak: tagLine(isPortal ? "<hr>\n" : "<hr />\n")
    default: break
    }
    return .into
  }

  /// Writes the end of a container.
  mutating func exit(_ node: CMarkNode) {
    switch node.kind {
    case .blockQuote: endQuote(node)
    case .list: endList(node)
    case .item: endItem(node)
    default: break
    }
    if isPortal { closeRawTags(in: node) }
  }

  mutating func tagLine(_ tag: StaticString) {
    out.startLine()
    out.append(tag)
  }

  mutating func paragraph(_ node: CMarkNode) -> Step {
    guard isPortal else { return plainParagraph(node) }
    if skippedInNextRun > 0, node.lastChild == node.firstChild,
      let callout = node.parent.flatMap({
        Callout($0)
      }), callout.fillsParagraph
    {
      skippedInNextRun = 0
      return .over(node)
    }
    if isDirective(node) { return directives(node) }
    if let image = Figure.image(of: node) { return figure(image, node) }
    if isTerm(node) { return term(node) }
    readInlines(node)
    markClauses(in: node)
    let isTight = node.isTightParagraph && !isInFootnote(node)
    if !isTight { beginParagraph(node) }
    writeInlines(node)
    noteParagraph()
    if !isTight || isClauseOpen { out.append("</p>\n") }
    isClauseOpen = false
    return .over(node)
  }

  private mutating func plainParagraph(_ node: CMarkNode) -> Step {
    let isTight = node.isTightParagraph
    if !isTight { tagLine("<p>") }
    renderInlines(of: node)
    if !isTight { out.append("</p>\n") }
    return .over(node)
  }

  private mutating func beginParagraph(_ node: CMarkNode) {
    out.startLine()
    out.append("<p")
    let clause = inlines.marks.first { $0.kind == .clauseOpen && $0.width == 0 }
    appendID(clause.flatMap { takeClause(clauseNumber($0), in: node) })
  }

  private func isInFootnote(_ node: CMarkNode) -> Bool {
    guard !footnotes.isEmpty, let item = node.parent else { return false }
    if case .footnote = source.preprocessed.role(ofLine: item.startLine) { return true }
    return false
  }

  /// A picture that stands alone, with its title as the caption.
  private mutating func figure(_ image: CMarkNode, _ paragraph: CMarkNode) -> Step {
    tagLine("<figure>\n")
    self.image(image, paragraph, isFigure: true)
    if !image.title.isEmpty, !Figure.isDecorative(image) {
      out.append("\n<figcaption>")
      let caption = String(decoding: image.title, as: UTF8.self)
      out.appendEscaped(isTypographyOn ? Typography.typeset(caption) : caption)
      out.append("</figcaption>")
    }
    out.append("\n</figure>\n")
    return .over(paragraph)
  }

  /// Keeps the first paragraph as the description of the page.
  private mutating func noteParagraph() {
    if facts.firstParagraph.isEmpty { facts.firstParagraph = inlineText() }
  }

  private mutating func codeBlock(_ node: CMarkNode) {
    let info = node.fenceInfo
    out.startLine()
    out.append("<pre><code")
    if let end = info.firstIndex(where: { isSpace($0) || $0 == 0x0A })
      ?? info.indices.last.map({
        $0 + 1
      }), end > 0
    {
      out.append(" class=\"language-")
      out.appendEscaped(UnsafeRawBufferPointer(rebasing: info[..<end]))
      out.append("\"")
    }
    out.append(">")
    out.appendEscaped(node.literal)
    out.append("</code></pre>\n")
  }
}
