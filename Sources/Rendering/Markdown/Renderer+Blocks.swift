import Diagnostics

extension Renderer {
  /// Writes the beginning of a container, or a whole leaf block.
  mutating func enter(_ node: CMarkNode) -> Step {
    switch node.kind {
    case .blockQuote: tagLine("<blockquote>\n")
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
    case .blockQuote: tagLine("</blockquote>\n")
    case .list: tagLine(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: out.append("</li>\n")
    default: break
    }
  }

  mutating func tagLine(_ tag: StaticString) {
    out.startLine()
    out.append(tag)
  }

  private mutating func beginList(_ list: CMarkNode) {
    out.startLine()
    guard list.isOrderedList else { return out.append("<ul>\n") }
    guard list.listStart != 1 else { return out.append("<ol>\n") }
    out.append("<ol start=\"")
    out.append(number: list.listStart)
    out.append("\">\n")
  }

  private mutating func beginItem(_ item: CMarkNode) {
    out.startLine()
    out.append("<li>")
    if options.mode != .plain, let task = TaskItem(item, source) { begin(task) }
  }

  private mutating func begin(_ task: TaskItem) {
    out.append(
      task.isDone
        ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
        : "<input type=\"checkbox\" disabled=\"\" /> ")
    skippedInNextLeaf = task.length
  }

  mutating func paragraph(_ node: CMarkNode) -> Step {
    let isTight = node.isTightParagraph
    if !isTight { tagLine("<p>") }
    inlines(of: node)
    if isPortal { noteParagraph() }
    if !isTight { out.append("</p>\n") }
    return .over(node)
  }

  /// Keeps the first paragraph as the description of the page.
  private mutating func noteParagraph() {
    if facts.firstParagraph.isEmpty { facts.firstParagraph = leafText() }
    if options.collectsText { noteText() }
  }

  mutating func noteText() {
    facts.plainText += leafText()
    facts.plainText += "\n"
  }

  private mutating func codeBlock(_ node: CMarkNode) {
    let info = node.fenceInfo
    out.startLine()
    out.append("<pre><code")
    if let end = info.firstIndex(where: { isSpace($0) || $0 == 0x0A }) ?? info.indices.last.map({
      $0 + 1
    }), end > 0 {
      out.append(" class=\"language-")
      out.appendEscaped(UnsafeRawBufferPointer(rebasing: info[..<end]))
      out.append("\"")
    }
    out.append(">")
    out.appendEscaped(node.literal)
    out.append("</code></pre>\n")
  }
}
