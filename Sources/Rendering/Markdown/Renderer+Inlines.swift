import Diagnostics

extension MarkdownRenderer {
  /// Reads the inlines of a block into `leaf` and writes them.
  mutating func inlines(of block: CMarkNode) {
    readLeaf(block)
    writeLeaf(block)
  }

  mutating func readLeaf(_ block: CMarkNode) {
    leaf.fill(from: block)
    leaf.skipped = skippedInNextLeaf
    skippedInNextLeaf = 0
    let isHeading = block.kind == .heading && !source.isCell(block)
    if isPortal, isHeading { leaf.takeID() }
    if options.mode != .plain {
      leaf.addExtensions(source, isPortal: isPortal)
    }
    if isPortal { markFootnotes(block) }
    typesetLeaf()
    linkClauses()
    if isPortal, !isHeading { linkTerms() }
  }

  private mutating func typesetLeaf() {
    let text = TextRun(base: leaf.text.start, count: leaf.text.count)
    guard isPortal else { return typesetter.escape(text, 0..<text.count) }
    typesetter.typeset(text, except: leaf.verbatim)
    if !isTypographyOn { typesetter.escape(text, 0..<text.count) }
  }

  /// The text of the leaf without marks, typeset.
  func leafText() -> String {
    let bytes = Typography.plainBytes(leaf.text.bytes, typesetter.edits)
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

  mutating func writeLeaf(_ block: CMarkNode) {
    var cursor = LeafCursor(offset: leaf.skipped)
    for index in leaf.marks.indices {
      let mark = leaf.marks[index]
      writeText(&cursor, upTo: mark.offset)
      write(mark, block)
      cursor.offset = max(cursor.offset, mark.offset + mark.width)
    }
    writeText(&cursor, upTo: leaf.text.count)
    if isPortal { closeRawTags(in: block) }
  }

  /// Writes the text up to an offset with its edits made.
  private mutating func writeText(_ cursor: inout LeafCursor, upTo end: Int) {
    let base = leaf.text.start
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

  private mutating func write(_ mark: Leaf.Mark, _ block: CMarkNode) {
    guard let node = mark.node else { return write(extension: mark, block) }
    switch mark.kind {
    case .enter: begin(node, mark, block)
    case .exit: end(node, mark, block)
    default: atom(node, block)
    }
  }

  private mutating func write(extension mark: Leaf.Mark, _ block: CMarkNode) {
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

  private mutating func begin(_ node: CMarkNode, _ mark: Leaf.Mark, _ block: CMarkNode) {
    switch node.kind {
    case .emphasis: out.append("<em>")
    case .strong: out.append("<strong>")
    case .link:
      openLink = OpenLink(start: mark.offset)
      beginLink(node, block)
    default: break
    }
  }

  private mutating func end(_ node: CMarkNode, _ mark: Leaf.Mark, _ block: CMarkNode) {
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

/// How far a leaf is written.
struct LeafCursor {
  var offset = 0
  var edit = 0
}
