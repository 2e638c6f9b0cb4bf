import Diagnostics

/// Walks libcmark's tree and writes HTML; one value renders one body.
///
/// Blocks are walked by their links and inlines through `InlineRun`, so nothing recurses and no depth of
/// nesting overflows the stack.
struct MarkdownRenderer: ~Copyable {
  let source: MarkdownSource
  let options: MarkdownOptions
  let host: any MarkdownHost
  var out: OutputBuffer
  var inlines = InlineRun()
  var typesetter = Typesetter()
  var report = Report()
  var facts = MarkdownFacts()
  var headings = HeadingState()
  var clauses = ClauseState()
  var footnotes: Footnotes
  var rawTags = RawTags()
  var termsLinked: Set<Int> = []
  /// The bytes of the next run of inlines that are not printed, because something stands for them already.
  var skippedInNextRun = 0
  var localLinks: [LocalLink] = []
  /// Where in the output the footnotes being printed began.
  var footnoteStarts: [Int] = []
  /// Where in the output the table of contents was asked for.
  var contentsOffsets: [Int] = []
  /// The numbers of the clauses of the text itself.
  var knownClauses: Set<String> = []
  /// The addresses of the clauses the run of inlines mentions.
  var clauseLinks: [String] = []
  /// Whether a clause's `<p>` is open inside a tight list's item.
  var isClauseOpen = false
  var isTypographyOn: Bool
  /// Whether words of the glossary are linked.
  var isGlossaryOn: Bool
  var openLink: OpenLink?

  init(_ source: MarkdownSource, _ options: MarkdownOptions, _ host: any MarkdownHost) {
    self.source = source
    self.options = options
    self.host = host
    footnotes = Footnotes(source.preprocessed.footnotes)
    isTypographyOn = options.typography
    isGlossaryOn = options.glossary
    termsLinked = host.linkedTerms
    out = OutputBuffer(capacity: source.parsed.count * 5 / 4 + 256)
  }

  var isPortal: Bool { options.mode == .portal }

  /// Renders the tree below `root`.
  mutating func render(_ root: CMarkNode) {
    headings.measure(root, source, options)
    if isPortal, options.clauses { knownClauses = clauseNumbers(in: root) }
    walk(root)
    closeRawTags(in: nil)
    footnotes.write(into: &out)
    checkLocalLinks()
    checkRest()
    insertContents()
    facts.clauses = clauses.entries
    facts.linkedTerms = termsLinked
  }

  consuming func finish() -> RenderedMarkdown { RenderedMarkdown(html: out, facts: facts) }
}

extension MarkdownRenderer {
  /// Reports what only the end of the text shows.
  private mutating func checkRest() {
    guard isPortal else { return }
    for note in footnotes.unused {
      let at = source.body.lowerBound + note.offset
      report.add(.unusedFootnote(note.label, at: Place(at, at + 2).range(in: source.file)))
    }
    for table in source.preprocessed.tables {
      guard let surplus = table.surplus else { continue }
      let at = source.body.lowerBound + surplus
      report.add(
        .surplusCell(columns: table.alignments.count, at: Place(at, at + 1).range(in: source.file)))
    }
    for stranger in source.preprocessed.strangers {
      let at = source.body.lowerBound + stranger
      report.add(.strangeSign(at: Place(at, at + 3).range(in: source.file)))
    }
  }
}

/// How a walk goes on behind a block.
enum Step {
  /// Into its children.
  case into
  /// Over it, and over its neighbours up to the node given.
  case over(CMarkNode)
}

extension MarkdownRenderer {
  /// The clauses of a text, learnt by a walk whose HTML is thrown away.
  private func clauseNumbers(in root: CMarkNode) -> Set<String> {
    var scout = MarkdownRenderer(source, options, NoHost())
    scout.walk(root)
    return scout.clauses.taken
  }

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
