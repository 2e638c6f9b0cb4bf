/// Makes of a body what libcmark can parse with all extended blocks in it.
enum Preparation {
  /// A text in which tables follow on tables' remains is gone over again at most so often.
  private static let passes = 3

  static func prepare(_ text: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions) -> PreparedBody {
    var body = PreparedBody()
    guard options.mode != .plain else { return body }
    for _ in 0..<passes {
      guard let next = withTables(body, text) else { break }
      body = next
    }
    return body
  }

  /// The body with the tables found in it rewritten, or nil if there are none.
  private static func withTables(
    _ body: PreparedBody, _ original: UnsafeBufferPointer<UInt8>
  ) -> PreparedBody? {
    guard let text = body.text else { return withTables(body, in: original) }
    return text.withUnsafeBufferPointer { withTables(body, in: $0) }
  }

  private static func withTables(
    _ body: PreparedBody, in text: UnsafeBufferPointer<UInt8>
  ) -> PreparedBody? {
    guard !text.isEmpty else { return nil }
    let lines = TextLines(text)
    let candidates = TableFinder.candidates(in: lines)
    guard !candidates.isEmpty else { return nil }
    let tree = CMarkTree(parsing: UnsafeRawBufferPointer(text))
    var finder = TableFinder(lines, candidates: candidates)
    finder.search(tree.root)
    guard !finder.found.isEmpty else { return nil }
    var rewriter = TableRewriter(lines, tables: finder.found)
    return rewriter.rewritten(over: body)
  }
}
