import Diagnostics
import Rendering

/// Renders small themes for the tests.
enum TemplateBench {
  /// What `page.html` among some templates writes; a fault is thrown, one of compiling too.
  static func render(
    _ templates: [String: String], _ data: [String: TemplateValue] = [:],
    page: PageLocation = PageLocation("index.html"), limits: TemplateLimits = TemplateLimits()
  ) throws -> String {
    let set = try compile(templates, limits)
    var out = HTMLWriter()
    try set.render("page.html", globals: data, page: page, into: &out)
    return out.text
  }

  static func render(
    _ template: String, _ data: [String: TemplateValue] = [:],
    page: PageLocation = PageLocation("index.html")
  ) throws -> String {
    try render(["page.html": template], data, page: page)
  }

  static func compile(
    _ templates: [String: String], _ limits: TemplateLimits = TemplateLimits()
  ) throws -> TemplateSet {
    var report = Report()
    let set = TemplateSet(
      named: files(templates).map { ($0.path, $0) },
      assets: ["search.js": "search.js", "style.css": "style.1f.css"], limits: limits,
      report: &report)
    if let first = report.diagnostics.first(where: { $0.severity == .error }) {
      throw TemplateFailure(first)
    }
    return set
  }

  static func files(_ templates: [String: String]) -> [SourceFile] {
    templates.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }

  /// The fault that rendering ends with.
  static func fault(
    _ templates: [String: String], _ data: [String: TemplateValue] = [:],
    limits: TemplateLimits = TemplateLimits()
  ) -> Diagnostic? {
    do {
      _ = try render(templates, data, limits: limits)
      return nil
    } catch {
      return (error as? TemplateFailure)?.diagnostic
    }
  }
}
