import Diagnostics
import Formats
import Rendering

extension FuzzTarget {
  /// The first byte chooses the mode and what is switched on in it.
  static let markdown = FuzzTarget(name: "markdown") { bytes in
    let choice = bytes.first ?? 0
    var report = Report()
    let text = Array(bytes.dropFirst())
    guard let file = TextDecoding.decode(path: "a.md", bytes: text, into: &report) else {
      return require(report.errors > 0, "what is refused has an error")
    }
    let options = MarkdownOptions(
      mode: [.portal, .portal, .gfm, .plain][Int(choice & 3)], typography: choice & 4 == 0,
      allowedTags: choice & 8 == 0 ? [] : ["iframe", "details", "b"], clauses: choice & 16 != 0)
    let rendered = Markdown.render(
      file, body: Place(0, file.bytes.count), options: options, host: FuzzHost(), report: &report)
    Properties.check(report)
    for heading in rendered.facts.outline { Properties.check(heading.place, in: file) }
    rendered.withHTML { html in
      Properties.checkUTF8(html)
      if options.mode == .portal, report.errors == 0 { HTMLCheck(html).run() }
    }
  }

  static let typography = FuzzTarget(name: "typography") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let typeset = Typography.typeset(text)
    require(Typography.typeset(text) == typeset, "the same text gives the same")
  }

  /// A template, compiled, checked and filled with data of every type.
  static let template = FuzzTarget(name: "template") { bytes in
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    var limits = TemplateLimits()
    limits.steps = 20_000
    limits.range = 1_000
    limits.output = 1 << 20
    limits.valueBytes = 8 << 20
    var report = Report()
    let set = TemplateSet(
      named: [("a.html", SourceFile(path: "a.html", text: text)), ("b.html", other)],
      assets: ["a.css": "a.1f.css"], limits: limits, typeset: { Typography.typeset($0) },
      report: &report)
    Properties.check(report)
    guard report.errors == 0 else { return }
    var out = HTMLWriter()
    do throws(TemplateFailure) {
      try set.render("a.html", globals: values, page: PageLocation("x/index.html"), into: &out)
    } catch {
      report.add(error.diagnostic)
      Properties.check(report)
    }
    require(out.text.utf8.count <= limits.output + text.utf8.count, "the output is bounded")
  }

  private static let other = SourceFile(
    path: "b.html",
    text: "{% macro m(a, b=1) %}<b>{{ a }}{{ b }}{{ caller() if caller else '' }}</b>{% endmacro %}"
      + "<main>{% block c %}{{ title }}{% endblock %}</main>")

  private static let values: [String: TemplateValue] = [
    "title": "«Ромашка» & <b>", "n": 42, "x": 1.5, "yes": true, "none": .null,
    "list": [3, 1, 2, "ё", .null], "m": ["a": 1, "b": ["c": "г"]],
    "rows": [["name": "б", "year": 2025], ["name": "а", "year": 2024]],
    "html": .markup(Markup(trusted: "<i>а</i>")),
  ]
}

/// A portal that answers every question a text may ask.
private struct FuzzHost: MarkdownHost {
  func link(_ destination: String, isImage: Bool) -> LinkResolution {
    switch destination.utf8.count % 5 {
    case 0: .url(destination, LinkExtras(note: "PDF, 1 КБ", attributes: [("width", destination)]))
    case 1: .external(destination)
    case 2: .dead("Файла нет", suggestion: destination)
    case 3: .outside
    default: .url(destination)
    }
  }

  func clauseTarget(_ mention: ClauseMention) -> ClauseTarget {
    mention.number.utf8.count % 2 == 0 ? .address("x/#p-\(mention.number)") : .own
  }

  var terms: TermMatcher? { Self.glossary }
  func address(of term: TermMatcher.Term) -> String { term.path }
  var directives: [DirectiveSignature] { Self.signatures }

  func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault? {
    if directive.label?.isEmpty == true { return DirectiveFault("Пусто", at: directive.place) }
    out += Array("<p>directive</p>\n".utf8)
    return nil
  }

  private static let glossary = TermMatcher([
    .init(name: "Наставник", path: "s/#n"), .init(name: "Дорожная карта", path: "s/#d"),
  ])
  private static let signatures = [
    DirectiveSignature(
      "mentor", aliases: ["наставник"], parameters: [.init("id", isRequired: true)],
      label: .optional, target: .optional),
    DirectiveSignature("list", aliases: ["список"], takesOthers: true, label: .optional),
  ]
}
