/// Finds what a body was rewritten for in its tree: footnotes, definitions and cells.
enum ExtensionItems {
  /// The lines, counted from 0, on which such a block begins where one may stand.
  static func lines(in root: CMarkNode, _ body: PreparedBody) -> Set<Int> {
    var lines: Set<Int> = []
    var node = root
    while true {
      if node.kind == .list { add(node, body, &lines) }
      if node.kind == .heading, node.headingLevel == 1, node.endLine == node.startLine {
        lines.insert(node.startLine - 1)
      }
      if isContainer(node), let child = node.firstChild {
        node = child
        continue
      }
      guard let next = node.following(within: root) else { return lines }
      node = next
    }
  }

  private static func isContainer(_ node: CMarkNode) -> Bool {
    switch node.kind {
    case .document, .blockQuote, .list, .item: true
    default: false
    }
  }

  private static func add(_ list: CMarkNode, _ body: PreparedBody, _ lines: inout Set<Int>) {
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
    lines.formUnion(found)
  }
}
