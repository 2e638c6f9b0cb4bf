/// Looks in the tree for what a body was rewritten for: footnotes, definitions and cells.
enum ExtensionItems {
  /// The lines, counted from 0, that were taken for such a block and are none in the tree.
  static func mistaken(in root: CMarkNode, _ body: PreprocessedText) -> [Int] {
    let confirmed = confirmed(in: root, body)
    return body.lines.indices.filter { body.lines[$0].role != .text && !confirmed[$0] }
  }

  /// For each line whether such a block begins on it where one may stand.
  private static func confirmed(in root: CMarkNode, _ body: PreprocessedText) -> [Bool] {
    var confirmed = [Bool](repeating: false, count: body.lines.count)
    var node = root
    while true {
      if node.kind == .list { confirm(node, body, &confirmed) }
      if node.kind == .heading, node.headingLevel == 1, node.endLine == node.startLine,
        node.startLine <= confirmed.count
      {
        confirmed[node.startLine - 1] = true
      }
      if isContainer(node), let child = node.firstChild {
        node = child
        continue
      }
      guard let next = node.following(within: root) else { return confirmed }
      node = next
    }
  }

  private static func isContainer(_ node: CMarkNode) -> Bool {
    switch node.kind {
    case .document, .blockQuote, .list, .item: true
    default: false
    }
  }

  private static func confirm(
    _ list: CMarkNode, _ body: PreprocessedText, _ confirmed: inout [Bool]
  ) {
    var found: [Int] = []
    var definitions = 0
    var others = 0
    var next = list.firstChild
    while let item = next {
      switch body.role(ofLine: item.startLine) {
      case .footnote: found.append(item.startLine - 1)
      case .definition:
        found.append(item.startLine - 1)
        definitions += 1
      default: others += 1
      }
      next = item.next
    }
    // Definitions need a term, and share their list with nobody.
    let isMixed = definitions > 0 && (others > 0 || definitions < found.count)
    if isMixed || (definitions > 0 && list.previous?.kind != .paragraph) { return }
    for line in found { confirmed[line] = true }
  }
}
