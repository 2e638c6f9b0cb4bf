/// Makes of a body what libcmark can parse with all extended blocks in it.
///
/// What begins a line like an extended block is rewritten at once and looked for in the parsed
/// tree; what turns out to stand in code, say, is left as it was and the body is parsed again. So
/// an ordinary text is parsed once, and the tree alone decides what is an extended block.
struct BlockPreprocessor {
  /// A text that goes on surprising is parsed at most so often.
  private static let attempts = 5

  private let text: UnsafeBufferPointer<UInt8>
  private let isPortal: Bool
  /// The origins of lines that look like an extended block and are none.
  private var plain: Set<Int> = []
  private var trustsTables = true
  private(set) var body = PreprocessedText()

  init(_ text: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions) {
    self.text = text
    isPortal = options.mode == .portal
    if options.mode != .plain, !text.isEmpty { begin() }
  }

  /// Parses the body until the tree is what was expected of it.
  static func parse<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions,
    _ use: (PreprocessedText, UnsafeBufferPointer<UInt8>, CMarkNode) -> Result
  ) -> Result {
    var preparation = BlockPreprocessor(text, options)
    var attempt = 1
    while true {
      let body = preparation.body
      let isLast = attempt == attempts || options.mode == .plain
      let result = body.withParsedText(or: text) { parsed in
        CMarkTree(parsing: UnsafeRawBufferPointer(parsed)).withRoot { root -> Result? in
          if !isLast, preparation.improve(root, parsed) { return nil }
          return use(body, parsed, root)
        }
      }
      if let result { return result }
      attempt += 1
    }
  }
}

extension BlockPreprocessor {
  /// Rewrites what the lines alone show.
  private mutating func begin() {
    var rewriter = LineRewriter(
      text, .init(isPortal: isPortal, tables: trustsTables, plain: plain))
    body = rewriter.rewritten()
  }

  /// Whether the tree shows that the body has to be written otherwise; writes it so.
  private mutating func improve(_ root: CMarkNode, _ parsed: UnsafeBufferPointer<UInt8>) -> Bool {
    if body.hasExtensions {
      let mistaken = ExtensionItems.mistaken(in: root, body)
      if !mistaken.isEmpty {
        takeBack(mistaken)
        return true
      }
    }
    return findTables(root, parsed)
  }

  private mutating func takeBack(_ mistaken: [Int]) {
    for line in mistaken {
      if case .cell = body.lines[line].role {
        trustsTables = false
      } else {
        plain.insert(body.lines[line].origin)
      }
    }
    begin()
  }

  /// Finds the tables that the tree shows beside those found already.
  private mutating func findTables(
    _ root: CMarkNode, _ parsed: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !body.delimiters.isEmpty else { return false }
    let lines = TextLines(parsed)
    var finder = TableFinder(lines, candidates: body.delimiters)
    finder.search(root)
    guard !finder.found.isEmpty else { return false }
    var rewriter = TableRewriter(lines, tables: finder.found, original: text)
    body = rewriter.rewritten(over: body)
    return true
  }
}
