import Diagnostics
import Rendering

/// Renders Markdown for a test.
struct MarkdownRunner {
  var options: MarkdownOptions
  var host: any MarkdownHost

  init(
    _ mode: MarkdownOptions.Mode = .portal, typography: Bool = false, clauses: Bool = false,
    allowedTags: [String] = [], host: any MarkdownHost = NoHost()
  ) {
    options = MarkdownOptions(
      mode: mode, typography: typography, allowedTags: allowedTags, clauses: clauses)
    self.host = host
  }

  /// What came of a text.
  struct Outcome {
    var html: String
    var facts: MarkdownFacts
    var report: Report

    var ids: [String] { report.diagnostics.map(\.id) }
  }

  func run(_ text: String) -> Outcome {
    run(SourceFile(path: "test.md", text: text))
  }

  func run(_ file: SourceFile, from start: Int = 0) -> Outcome {
    var report = Report()
    let rendered = render(file, host, Place(start, file.bytes.count), &report)
    return Outcome(
      html: rendered.withHTML { String(decoding: $0, as: UTF8.self) }, facts: rendered.facts,
      report: report.sorted())
  }

  private func render(
    _ file: SourceFile, _ host: some MarkdownHost, _ body: Place, _ report: inout Report
  ) -> RenderedMarkdown {
    Markdown.render(file, body: body, options: options, host: host, report: &report)
  }

  func html(_ text: String) -> String { run(text).html }
}
