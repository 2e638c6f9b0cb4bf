import Diagnostics

extension MarkdownRenderer {
  /// Reads the inlines of a block into `run of inlines` and writes them.
  mutating func renderInlines(of block: CMarkNode) {
    readInlines(block)
    writeInlines(block)
  }

  mutating func readInlines(_ block: CMarkNode) {
    inlines.fill(from: block)
    inlines.skipped = skippedInNextRun
    skippedInNextRun = 0
    let isHeading = block.kind == .heading && !source.isCell(block)
    if isPortal, isHeading { inlines.takeID() }
    if options.mode != .plain {
      inlines.addExtensions(source, isPortal: isPortal)
    }
    if isPortal { markFootnotes(block) }
    typesetInlines()
    linkClauses()
    if isPortal, !isHeading { linkTerms() }
  }

  private mutating func typesetInlines() {
    let text = TextRun(base: inlines.text.start, count: inlines.text.count)
    guard isPortal else { return typesetter.escape(text, 0..<text.count) }
    typesetter.typeset(text, except: inlines.verbatim)
    if !isTypographyOn { typesetter.escape(text, 0..<text.count) }
  }

  /// The text of the run of inlines without marks, typeset.
  func inlineText() -> String {
    let bytes = Typography.plainBytes(inlines.text.bytes, typesetter.edits)
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var isBorder = false
    for byte in bytes {
      if byte == 0x0A || byte == 0 {
        isBorder = true
      } else {
        if isBorder, !words.isEmpty { words.append(0x20) }
        isBorder = false
        words.append(byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  mutating func writeInlines(_ block: CMarkNode) {
    var cursor = InlineRunCursor(offset: inlines.skipped)
    for index in inlines.marks.indices {
      let mark = inlines.marks[index]
      writeText(&cursor, upTo: mark.offset)
      write(mark, block)
      cursor.offset = max(cursor.offset, mark.offset + mark.width)
    }
    writeText(&cursor, upTo: inlines.text.count)
    if isPortal { closeRawTags(in: block) }
  }

  /// Writes the text up to an offset with its edits made.
  private mutating func writeText(_ cursor: inout InlineRunCursor, upTo end: Int) {
    let base = inlines.text.start
    while cursor.edit < typesetter.edits.count {
      let edit = typesetter.edits[cursor.edit]
      guard edit.offset < end || (edit.length == 0 && edit.offset == end) else { break }
      cursor.edit += 1
      guard edit.offset >= cursor.offset else { continue }
      out.append(base + cursor.offset, edit.offset - cursor.offset)
      if edit.replacement == .same {
        out.append(base + edit.offset, edit.length)
      } else {
        out.append(edit.replacement.html)
      }
      cursor.offset = edit.offset + edit.length
    }
    guard cursor.offset < end else { return }
    out.append(base + cursor.offset, end - cursor.offset)
    cursor.offset = end
  }

  private mutating func write(_ mark: InlineRun.Mark, _ block: CMarkNode) {
    guard let node = mark.node else { return write(extension: mark, block) }
    switch mark.kind {
    case .enter: begin(node, mark, block)
    case .exit: end(node, mark, block)
    default: atom(node, block)
    }
  }

  private mutating func write(extension mark: InlineRun.Mark, _ block: CMarkNode) {
    switch mark.kind {
    case .strikeOpen: out.append("<del>")
    case .strikeClose: out.append("</del>")
    case .linkOpen: beginBareLink(mark, block)
    case .linkClose: out.append("</a>")
    case .clauseOpen: writeClause(mark, block)
    case .clauseLink: beginAnchor(clauseLinks[mark.detail], "clause-link")
    case .termOpen:
      if let term = host.terms?.terms[mark.detail] {
        beginAnchor(host.address(of: term), "term")
      }
    case .footnote: writeFootnote(mark)
    default: break
    }
  }

  private mutating func begin(_ node: CMarkNode, _ mark: InlineRun.Mark, _ block: CMarkNode) {
    switch node.kind {
    case .emphasis: out.append("<em>")
    case .strong: out.append("<strong>")
    case .link:
      openLink = OpenLink(start: mark.offset)
      beginLink(node, block)
    default: break
    }
  }

  private mutating func end(_ node: CMarkNode, _ mark: InlineRun.Mark, _ block: CMarkNode) {
    switch node.kind {
    case .emphasis: out.append("</em>")
    case .strong: out.append("</strong>")
    case .link: endLink(node, mark, block)
    default: break
    }
  }

  private mutating func atom(_ node: CMarkNode, _ block: CMarkNode) {
    switch node.kind {
    case .lineBreak: out.append(isPortal ? "<br>\n" : "<br />\n")
    case .code:
      out.append("<code>")
      out.appendEscaped(node.literal)
      out.append("</code>")
    case .htmlInline: htmlInline(node, block)
    case .image: image(node, block)
    default: break
    }
  }
}

/// How far a run of inlines is written.
struct InlineRunCursor {
  var offset = 0
  var edit = 0
}
