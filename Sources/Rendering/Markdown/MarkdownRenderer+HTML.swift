import Diagnostics

/// Raw HTML: CommonMark prints it, a portal refuses it but for a few harmless tags.
extension MarkdownRenderer {
  mutating func htmlBlock(_ node: CMarkNode) {
    guard !isPortal else { return portalHTML(node.literal, in: node, parent: node.parent) }
    out.startLine()
    appendRaw(node.literal)
    out.startLine()
  }

  mutating func htmlInline(_ node: CMarkNode, _ block: CMarkNode) {
    guard !isPortal else { return portalHTML(node.literal, in: block, parent: block) }
    appendRaw(node.literal)
  }

  /// HTML as it is; GitHub's rules take the sting out of a few tags.
  private mutating func appendRaw(_ html: UnsafeRawBufferPointer) {
    guard options.mode == .gfm else { return out.append(html) }
    let bytes = html.bindMemory(to: UInt8.self)
    var run = 0
    for index in bytes.indices where bytes[index] == 0x3C && TagFilter.disarms(bytes, index) {
      out.append(UnsafeBufferPointer(rebasing: bytes[run..<index]))
      out.append("&lt;")
      run = index + 1
    }
    out.append(UnsafeBufferPointer(rebasing: bytes[run...]))
  }

  /// Prints the tags that are allowed and the text between them; the rest is reported.
  private mutating func portalHTML(
    _ html: UnsafeRawBufferPointer, in block: CMarkNode, parent: CMarkNode?
  ) {
    let bytes = html.bindMemory(to: UInt8.self)
    var at = 0
    var text = 0
    while at < bytes.count {
      guard bytes[at] == 0x3C else {
        at += 1
        continue
      }
      if let end = endOfComment(bytes, at) {
        out.appendEscaped(UnsafeBufferPointer(rebasing: bytes[text..<at]))
        at = end
        text = end
      } else if let tag = HTMLTag(bytes, at, bytes.count), RawTags.allows(tag, options.allowedTags)
      {
        out.appendEscaped(UnsafeBufferPointer(rebasing: bytes[text..<at]))
        write(tag, bytes[at..<tag.end], block, parent)
        at = tag.end
        text = at
      } else {
        return refuse(bytes, at, block)
      }
    }
    out.appendEscaped(UnsafeBufferPointer(rebasing: bytes[text...]))
  }

  /// A comment is a note among editors and no part of the page.
  private func endOfComment(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 3 < html.count, html[start + 1] == 0x21, html[start + 2] == 0x2D,
      html[start + 3] == 0x2D
    else { return nil }
    var at = start + 4
    while at + 2 < html.count {
      if html[at] == 0x2D, html[at + 1] == 0x2D, html[at + 2] == 0x3E { return at + 3 }
      at += 1
    }
    return html.count
  }

  private mutating func refuse(
    _ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ block: CMarkNode
  ) {
    let line = html[start...].prefix { $0 != 0x0A }
    let text = String(decoding: line, as: UTF8.self)
    let name = HTMLTag(html, start, html.count)?.name
    report.add(
      .rawHTML(text, tag: name, at: source.place(of: text, in: block).range(in: source.file)))
  }

  private mutating func write(
    _ tag: HTMLTag, _ raw: Slice<UnsafeBufferPointer<UInt8>>, _ block: CMarkNode,
    _ parent: CMarkNode?
  ) {
    guard !tag.isClosing else { return close(tag, raw, block, parent) }
    out.append("<")
    out.append(tag.name)
    for attribute in tag.attributes {
      out.append(" ")
      out.append(attribute.name)
      out.append("=\"")
      out.appendEscaped(attribute.value)
      out.append("\"")
    }
    out.append(">")
    if !RawTags.empty.contains(tag.name) {
      rawTags.open.append(RawTags.Open(name: tag.name, parent: parent))
    }
  }

  private mutating func close(
    _ tag: HTMLTag, _ raw: Slice<UnsafeBufferPointer<UInt8>>, _ block: CMarkNode,
    _ parent: CMarkNode?
  ) {
    guard let last = rawTags.open.last, last.name == tag.name, last.parent == parent else {
      let text = String(decoding: raw, as: UTF8.self)
      return report.add(
        .unbalancedTag(tag.name, at: source.place(of: text, in: block).range(in: source.file)))
    }
    rawTags.open.removeLast()
    out.append("</")
    out.append(tag.name)
    out.append(">")
  }

  /// Closes the tags that were opened in a block and not closed there; nil for all.
  mutating func closeRawTags(in block: CMarkNode?) {
    while let last = rawTags.open.last, block == nil || last.parent == block {
      rawTags.open.removeLast()
      let place = block.map { source.place(of: "<" + last.name, in: $0) }
      report.add(
        .unbalancedTag(
          last.name,
          at: (place ?? Place(source.body.lowerBound, source.body.lowerBound))
            .range(in: source.file)))
      out.append("</")
      out.append(last.name)
      out.append(">")
    }
  }
}
