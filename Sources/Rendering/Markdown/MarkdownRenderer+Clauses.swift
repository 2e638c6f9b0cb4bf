import Diagnostics

/// Clauses of legal texts as anchors, and mentions of clauses as links.
extension MarkdownRenderer {
  mutating func beginClauseItem(_ item: CMarkNode) {
    guard isPortal, options.clauses, let number = clauses.nextItem(),
      let anchor = clauses.takeNumbered(number)
    else { return out.append("<li>") }
    facts.anchors.append(anchor)
    out.append("<li id=\"\(anchor)\">")
  }

  /// Marks the clause numbers that begin a paragraph or a line of it.
  mutating func markClauses(in block: CMarkNode) {
    guard options.clauses, isPortal else { return }
    var added: [InlineRun.Mark] = []
    var start = inlines.skipped
    var isInClause = !clauses.latest.isEmpty
    var openMarks = OpenMarks()
    while start < inlines.text.count {
      if let length = lengthOfClauseNumber(start, isInClause),
        start == 0 || !openMarks.isOpen(before: start, in: inlines.marks, Self.depthOfInline)
      {
        isInClause = true
        added.append(
          InlineRun.Mark(
            kind: .clauseOpen, offset: start == 0 ? 0 : start - 1, width: start == 0 ? 0 : 1,
            detail: length))
      }
      guard let end = inlines.text.bytes[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    inlines.add(added)
  }

  /// The length of the number, or inside a clause of the letter, that begins a clause here.
  private func lengthOfClauseNumber(_ start: Int, _ isInClause: Bool) -> Int? {
    if let clause = ClauseNumber.read(inlines.text.bytes, start, parts: start == 0 ? 1 : 2) {
      return clause.number.upperBound - start
    }
    return isInClause ? ClauseNumber.readLetter(inlines.text.bytes, start) : nil
  }

  /// Emphasis or a link that is open: a paragraph cannot be cut there.
  private static func depthOfInline(_ mark: InlineRun.Mark) -> Int {
    mark.kind == .enter ? 1 : mark.kind == .exit ? -1 : 0
  }

  /// The number of the clause a mark begins.
  func clauseNumber(_ mark: InlineRun.Mark) -> String {
    let start = mark.offset + mark.width
    return String(decoding: inlines.text.bytes[start..<(start + mark.detail)], as: UTF8.self)
  }

  /// Takes a clause as an anchor of the page; nil when its number was there already.
  mutating func takeClause(_ number: String, in block: CMarkNode) -> String? {
    guard let first = number.utf8.first, isDigit(first) else {
      let anchor = clauses.takeLettered(number)
      if let anchor { facts.anchors.append(anchor) }
      return anchor
    }
    guard let anchor = clauses.takeNumbered(number) else {
      let range = source.place(of: number, in: block).range(in: source.file)
      report.add(.doubleClause(number, at: range))
      return nil
    }
    facts.anchors.append(anchor)
    return anchor
  }

  /// Cuts a paragraph where a line begins with a clause's number.
  mutating func writeClause(_ mark: InlineRun.Mark, _ block: CMarkNode) {
    guard mark.width > 0 else { return }
    let anchor = takeClause(clauseNumber(mark), in: block)
    let isTight = block.isTightParagraph
    if !isTight || isClauseOpen { out.append("</p>\n") }
    isClauseOpen = isTight
    out.startLine()
    out.append("<p")
    appendID(anchor)
  }

  mutating func appendID(_ id: String?) {
    if let id {
      out.append(" id=\"")
      out.append(id)
      out.append("\"")
    }
    out.append(">")
  }

  /// Links «п. 4.2.3» and «подп. „а“ п. 4.2» where the portal knows the clause.
  mutating func linkClauses() {
    guard isPortal, !typesetter.mentions.isEmpty else { return }
    var added: [InlineRun.Mark] = []
    clauseLinks.removeAll(keepingCapacity: true)
    var links = OpenMarks()
    var linked = 0
    let reader = ClauseMentionReader(TextRun(base: inlines.text.start, count: inlines.text.count))
    for start in typesetter.mentions {
      for (range, mention) in reader.mentions(around: start)
      where range.lowerBound >= linked
        && !links.isOpen(before: range.lowerBound + 1, in: inlines.marks, Self.depthOfLink)
      {
        guard let href = target(of: mention) else { continue }
        linked = range.upperBound
        added.append(
          InlineRun.Mark(kind: .clauseLink, offset: range.lowerBound, detail: clauseLinks.count))
        added.append(InlineRun.Mark(kind: .linkClose, offset: range.upperBound))
        clauseLinks.append(href)
      }
    }
    inlines.add(added)
  }

  private func target(of mention: ClauseMention) -> String? {
    switch host.clauseTarget(mention) {
    case .address(let address): address
    case .own:
      knownClauses.contains(mention.number) ? "#" + ClauseState.anchor(mention.number) : nil
    case .nothing: nil
    }
  }

  private static func depthOfLink(_ mark: InlineRun.Mark) -> Int {
    guard mark.isLink else { return 0 }
    return mark.kind == .exit || mark.kind == .linkClose ? -1 : 1
  }
}

/// What is open at offsets that are asked for in their order; each mark is looked at once.
private struct OpenMarks {
  private var next = 0
  private var depth = 0

  mutating func isOpen(
    before offset: Int, in marks: [InlineRun.Mark], _ step: (InlineRun.Mark) -> Int
  ) -> Bool {
    while next < marks.count, marks[next].offset < offset {
      depth += step(marks[next])
      next += 1
    }
    return depth > 0
  }
}
