import Diagnostics

/// Raw HTML: CommonMark prints it, a portal refuses it.
extension MarkdownRenderer {
  mutating func htmlBlock(_ node: CMarkNode) {
    guard !isPortal else { return refuse(node, node) }
    out.startLine()
    out.append(node.literal)
    out.startLine()
  }

  mutating func htmlInline(_ node: CMarkNode, _ block: CMarkNode) {
    guard !isPortal else { return refuse(node, block) }
    out.append(node.literal)
  }

  private mutating func refuse(_ node: CMarkNode, _ block: CMarkNode) {
    let text = String(decoding: node.literal, as: UTF8.self)
    guard !text.hasPrefix("<!--") else { return }
    let line = text.split(separator: "\n").first.map(String.init) ?? text
    report.add(
      .rawHTML(line, at: source.place(of: line, in: block).range(in: source.file)))
  }
}
