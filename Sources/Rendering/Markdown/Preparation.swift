/// Makes of a body what libcmark can parse with all extended blocks in it.
enum Preparation {
  /// A text in which tables follow on tables' remains is gone over again at most so often.
  private static let passes = 3

  static func prepare(
    _ text: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions
  ) -> PreparedBody {
    guard options.mode != .plain, !text.isEmpty else { return PreparedBody() }
    var body = PreparedBody()
    if options.mode == .portal, needsRewriting(text) { body = rewritten(text) }
    for _ in 0..<passes {
      guard let next = withTables(body, text) else { break }
      body = next
    }
    return body
  }

  /// Whether there is a footnote or definition in the text, or anything to be mended.
  private static func needsRewriting(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    LineStarts.hasExtensions(text) || Normaliser.isNeeded(for: text)
  }

  /// The body rewritten; a line that only looked like an extension is then left as it was.
  private static func rewritten(_ text: UnsafeBufferPointer<UInt8>) -> PreparedBody {
    var plain: Set<Int> = []
    while true {
      var rewriter = LineRewriter(text, plain: plain)
      guard let body = rewriter.rewritten(), let prepared = body.text else { return PreparedBody() }
      let special = body.lines.indices.filter { body.lines[$0].role != .text }
      guard !special.isEmpty else { return body }
      let confirmed = prepared.withUnsafeBytes {
        CMarkTree(parsing: $0).withRoot { ExtensionItems.lines(in: $0, body) }
      }
      let mistaken = special.filter { !confirmed.contains($0) }
      guard !mistaken.isEmpty else { return body }
      // A second round may only take more back; when even that is not enough, all is.
      plain = plain.isEmpty ? Set(mistaken) : Set(body.lines.indices)
    }
  }

  /// The body with the tables found in it rewritten, or nil if there are none.
  private static func withTables(
    _ body: PreparedBody, _ original: UnsafeBufferPointer<UInt8>
  ) -> PreparedBody? {
    guard let text = body.text else { return withTables(body, in: original, original) }
    return text.withUnsafeBufferPointer { withTables(body, in: $0, original) }
  }

  private static func withTables(
    _ body: PreparedBody, in text: UnsafeBufferPointer<UInt8>,
    _ original: UnsafeBufferPointer<UInt8>
  ) -> PreparedBody? {
    let lines = TextLines(text)
    let candidates = TableFinder.candidates(in: lines)
    guard !candidates.isEmpty else { return nil }
    var finder = TableFinder(lines, candidates: candidates)
    CMarkTree(parsing: UnsafeRawBufferPointer(text)).withRoot { finder.search($0) }
    guard !finder.found.isEmpty else { return nil }
    var rewriter = TableRewriter(lines, tables: finder.found, original: original)
    return rewriter.rewritten(over: body)
  }
}
