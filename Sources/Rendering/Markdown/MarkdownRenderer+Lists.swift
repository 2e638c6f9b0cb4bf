import Diagnostics

/// Lists, and what is written as lists: tasks, definitions, footnotes.
extension MarkdownRenderer {
  mutating func beginList(_ list: CMarkNode) {
    switch kind(of: list) {
    case .definitions, .footnotes: return
    case .ordinary: break
    }
    if options.clauses, isPortal { clauses.begin(list) }
    out.startLine()
    guard list.isOrderedList else { return out.append("<ul>\n") }
    guard list.listStart != 1 else { return out.append("<ol>\n") }
    out.append("<ol start=\"")
    out.append(number: list.listStart)
    out.append("\">\n")
  }

  mutating func endList(_ list: CMarkNode) {
    switch kind(of: list) {
    case .footnotes: break
    case .definitions: if !continues(list) { tagLine("</dl>\n") }
    case .ordinary:
      tagLine(list.isOrderedList ? "</ol>\n" : "</ul>\n")
      if options.clauses, isPortal { clauses.end(list) }
    }
  }

  mutating func beginItem(_ item: CMarkNode) {
    switch source.preprocessed.role(ofLine: item.startLine) {
    case .definition: return tagLine("<dd>")
    case .footnote: return footnoteStarts.append(out.count)
    default: break
    }
    out.startLine()
    beginClauseItem(item)
    if options.mode != .plain, let task = TaskItem(item, source, atLineStart: !isPortal) {
      begin(task)
    }
  }

  mutating func endItem(_ item: CMarkNode) {
    switch source.preprocessed.role(ofLine: item.startLine) {
    case .definition: out.append("</dd>\n")
    case .footnote(let index): endFootnote(index)
    default: out.append("</li>\n")
    }
  }

  private mutating func endFootnote(_ index: Int) {
    guard let start = footnoteStarts.popLast() else { return }
    footnotes.keep(out.bytes[start...], of: index)
    out.truncate(to: start)
  }

  private mutating func begin(_ task: TaskItem) {
    out.append("<input type=\"checkbox\"")
    if task.isDone { out.append(" checked=\"\"") }
    out.append(" disabled=\"\"")
    if isPortal {
      out.append(task.isDone ? " aria-label=\"Сделано\"" : " aria-label=\"Не сделано\"")
    }
    out.append(isPortal ? "> " : " /> ")
    skippedInNextRun = task.length
  }
}

extension MarkdownRenderer {
  private enum ListKind { case ordinary, definitions, footnotes }

  private func kind(of list: CMarkNode) -> ListKind {
    guard source.preprocessed.hasDefinitions || !source.preprocessed.footnotes.isEmpty else {
      return .ordinary
    }
    var kind = ListKind.ordinary
    var next = list.firstChild
    while let item = next {
      switch source.preprocessed.role(ofLine: item.startLine) {
      case .definition: return .definitions
      case .footnote: kind = .footnotes
      default: return .ordinary
      }
      next = item.next
    }
    return kind
  }

  /// Whether a paragraph is the term of the definitions behind it.
  func isTerm(_ paragraph: CMarkNode) -> Bool {
    guard source.preprocessed.hasDefinitions, let list = paragraph.next, list.kind == .list else {
      return false
    }
    return kind(of: list) == .definitions
  }

  /// Whether another term follows a list of definitions.
  private func continues(_ list: CMarkNode) -> Bool {
    list.next.map { $0.kind == .paragraph && isTerm($0) } ?? false
  }

  mutating func term(_ paragraph: CMarkNode) -> Step {
    let isFirst =
      paragraph.previous.map { $0.kind != .list || kind(of: $0) != .definitions } ?? true
    if isFirst { tagLine("<dl>\n") }
    tagLine("<dt>")
    renderInlines(of: paragraph)
    out.append("</dt>\n")
    return .over(paragraph)
  }
}
