import Diagnostics

/// Walks libcmark's tree and writes HTML; one value renders one body.
///
/// Blocks are walked by their links and inlines through `Leaf`, so nothing recurses and no depth of
/// nesting overflows the stack.
struct Renderer: ~Copyable {
  let source: MarkdownSource
  let options: MarkdownOptions
  let host: any MarkdownHost
  var out: ByteSink
  var leaf = Leaf()
  var typesetter = Typesetter()
  var report = Report()
  var facts = MarkdownFacts()
  var headings = HeadingState()
  /// The bytes of the next leaf that are not printed, because something stands for them already.
  var skippedInNextLeaf = 0
  var localLinks: [LocalLink] = []

  init(_ source: MarkdownSource, _ options: MarkdownOptions, _ host: any MarkdownHost) {
    self.source = source
    self.options = options
    self.host = host
    out = ByteSink(capacity: source.parsed.count * 5 / 4 + 256)
  }

  var isPortal: Bool { options.mode == .portal }

  /// Renders the tree below `root`.
  mutating func render(_ root: CMarkNode) {
    headings.measure(root, options)
    walk(root)
    checkLocalLinks()
    facts.wordCount = typesetter.wordCount
  }

  mutating func finish(into out: inout [UInt8]) { out += self.out.bytes }
}

/// How a walk goes on behind a block.
enum Step {
  /// Into its children.
  case into
  /// Over it, and over its neighbours up to the node given.
  case over(CMarkNode)
}

extension Renderer {
  private mutating func walk(_ root: CMarkNode) {
    var node = root
    while true {
      switch enter(node) {
      case .into:
        if let child = node.firstChild {
          node = child
          continue
        }
        exit(node)
      case .over(let last):
        node = last
      }
      guard let next = leave(node, root) else { return }
      node = next
    }
  }

  /// The block behind a finished one; ends the containers that end with it.
  private mutating func leave(_ last: CMarkNode, _ root: CMarkNode) -> CMarkNode? {
    var node = last
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      exit(parent)
      node = parent
    }
    return nil
  }
}
