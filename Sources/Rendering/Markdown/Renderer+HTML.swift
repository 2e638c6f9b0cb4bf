import Diagnostics

/// Raw HTML: CommonMark prints it, a portal refuses it.
extension Renderer {
  mutating func htmlBlock(_ node: CMarkNode) {
    guard !isPortal else { return refuse(node, node) }
    out.startLine()
    appendRaw(node.literal)
    out.startLine()
  }

  mutating func htmlInline(_ node: CMarkNode, _ block: CMarkNode) {
    guard !isPortal else { return refuse(node, block) }
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

  private mutating func refuse(_ node: CMarkNode, _ block: CMarkNode) {
    let text = String(decoding: node.literal, as: UTF8.self)
    guard !text.hasPrefix("<!--") else { return }
    let line = text.split(separator: "\n").first.map(String.init) ?? text
    report.add(
      .rawHTML(line, at: source.place(of: line, in: block).range(in: source.file)))
  }
}
