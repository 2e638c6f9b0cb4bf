import Diagnostics
import Mentoring
import Rendering

/// A Markdown text of the portal, rendered for the page it stands on when it is printed.
struct MarkdownBody: TemplateWritable {
  let text: MarkdownText
  let view: PortalView
  let clauses: Bool

  func write(to out: inout HTMLWriter, page: PageLocation) throws {
    out.write(render(for: page).html)
  }

  /// The anchors of the text's headings and clauses.
  var anchors: [String] {
    var options = view.texts
    options.clauses = clauses
    let file = text.unquoted.map { SourceFile(path: text.file.path, text: $0) } ?? text.file
    let place = text.unquoted == nil ? text.place : Place(0, file.bytes.count)
    return Markdown.facts(file, body: place, options: options).anchors
  }

  /// The HTML and what was learnt while making it; faults go to the view.
  func render(for page: PageLocation) -> (html: [UInt8], facts: MarkdownFacts) {
    var options = view.texts
    options.clauses = clauses
    var html: [UInt8] = []
    var report = Report()
    let host = PageHost(view: view, page: page, source: text.file)
    let facts: MarkdownFacts
    if let unquoted = text.unquoted {
      let file = SourceFile(path: text.file.path, text: unquoted)
      var inner = Report()
      facts = Markdown.render(
        file, body: Place(0, file.bytes.count), options: options, host: host, into: &html,
        report: &inner)
      for diagnostic in inner.diagnostics { report.add(diagnostic.moved(to: text)) }
    } else {
      facts = Markdown.render(
        text.file, body: text.place, options: options, host: host, into: &html, report: &report)
    }
    view.add(report)
    return (html, facts)
  }
}

extension Diagnostic {
  /// A fault found in a value's unquoted text, told at the value's place in its file.
  fileprivate func moved(to text: MarkdownText) -> Diagnostic {
    var moved = self
    moved.range = text.place.range(in: text.file)
    moved.notes = []
    return moved
  }
}
