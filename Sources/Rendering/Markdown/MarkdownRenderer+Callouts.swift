import Diagnostics

/// Quotes, and the callouts among them.
extension MarkdownRenderer {
  mutating func beginQuote(_ quote: CMarkNode) {
    guard isPortal, let callout = Callout(quote) else { return tagLine("<blockquote>\n") }
    guard let kind = callout.kind else {
      let spellings = Callout.kinds.flatMap(\.spellings)
      let range = source.place(of: "[!" + callout.spelling + "]", in: quote).range(in: source.file)
      report.add(
        .unknownCallout(
          callout.spelling, suggestion: Suggestion.nearest(to: callout.spelling, among: spellings),
          at: range))
      return tagLine("<blockquote>\n")
    }
    out.startLine()
    out.append("<aside class=\"callout callout-\(kind.name)\" role=\"note\">\n")
    out.append("<p class=\"callout-title\">\(kind.title)</p>\n")
    skippedInNextRun = callout.length
  }

  mutating func endQuote(_ quote: CMarkNode) {
    guard isPortal, Callout(quote)?.kind != nil else { return tagLine("</blockquote>\n") }
    tagLine("</aside>\n")
  }
}
