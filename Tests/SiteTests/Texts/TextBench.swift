import Diagnostics
import TestSupport
import Testing

@testable import Site

/// Builds the small school with one more page, and shows what became of its text.
struct TextBench {
  let bench: SiteBench
  let site: FixtureSite
  let result: BuildResult

  /// - Parameters:
  ///   - text: The page's Markdown; it may bear marks.
  ///   - head: More lines of its front matter.
  init(_ text: String, head: String = "", in site: FixtureSite = .school) throws {
    let page = "---\ntitle: Проба\n\(head)---\n\(text)\n"
    self.site = site.with("pages/proba.md", page)
    bench = try SiteBench(self.site)
    result = try bench.build()
  }

  /// The page's HTML without line breaks.
  var html: String {
    get throws {
      try bench.tree().text("proba/index.html").split(separator: "\n")
        .map { $0.drop { $0 == " " } }.joined()
    }
  }

  /// The only fault: its id and place, what it says, and what it proposes.
  var fault: (place: String, summary: String, suggestion: String?)? {
    guard result.report.diagnostics.count == 1, let fault = result.report.diagnostics.first,
      let range = fault.range
    else { return nil }
    let start = range.start
    return (
      "pages/proba.md:\(start.line):\(start.column)", fault.summary, fault.suggestion
    )
  }
}
