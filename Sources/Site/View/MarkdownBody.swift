import Diagnostics
import Mentoring
import Rendering

/// A Markdown text of the portal, rendered for the page it stands on when it is printed.
struct MarkdownBody: TemplateWritable {
  let text: MarkdownText
  let view: PortalView
  let clauses: Bool
  /// Whether the record has switched typography off in its front matter.
  private var isTypographyOff = false
  /// Whether the record has switched links to the glossary off.
  private var isGlossaryOff = false

  init(text: MarkdownText, view: PortalView, clauses: Bool) {
    self.text = text
    self.view = view
    self.clauses = clauses
  }

  /// A text of a record, which may say how its texts are to be printed.
  init(_ text: MarkdownText, of record: RecordData, _ view: PortalView) {
    self.init(text: text, view: view, clauses: record.isLegalText)
    isTypographyOff = record.flag("typography") == false
    isGlossaryOff = record.flag("glossary") == false
  }

  func write(to out: inout HTMLWriter, page: PageLocation) throws {
    out.write(render(for: page).html)
  }

  /// What can be linked to in the text: anchors of headings, and clauses.
  var facts: MarkdownFacts {
    let (file, place) = source
    return Markdown.facts(file, body: place, options: options)
  }

  /// The HTML and what was learnt while making it; faults go to the view.
  func render(for page: PageLocation) -> (html: [UInt8], facts: MarkdownFacts) {
    let (file, place) = source
    let host = PageHost(view: view, page: page, source: text.file, isAct: clauses)
    var report = Report()
    let rendered = view.clock.measure(.markdown) {
      Markdown.render(file, body: place, options: options, host: host, report: &report)
    }
    if text.unquoted != nil {
      var moved = Report()
      for diagnostic in report.diagnostics { moved.add(diagnostic.moved(to: text)) }
      report = moved
    }
    view.add(report)
    PageContext.current.link(rendered.facts.linkedTerms)
    return (rendered.withHTML { Array($0) }, rendered.facts)
  }

  private var options: MarkdownOptions {
    var options = view.texts
    options.clauses = clauses
    if isTypographyOff { options.typography = false }
    if isGlossaryOff { options.glossary = false }
    return options
  }

  /// The file and place the text is read from; a value in quotes is a text of its own.
  private var source: (SourceFile, Place) {
    guard let unquoted = text.unquoted else { return (text.file, text.place) }
    let file = SourceFile(path: text.file.path, text: unquoted)
    return (file, Place(0, file.bytes.count))
  }
}

extension RecordData {
  /// The value of a flag with this key; nil where the record has none.
  fileprivate func flag(_ key: String) -> Bool? {
    guard let slot = schema.slot(of: key), case .flag(let flag) = slots[slot].value else {
      return nil
    }
    return flag
  }
}

extension Diagnostic {
  /// A fault found in a value's unquoted text, reported at the value's place in its file.
  fileprivate func moved(to text: MarkdownText) -> Diagnostic {
    var moved = self
    moved.range = text.place.range(in: text.file)
    moved.notes = []
    return moved
  }
}
