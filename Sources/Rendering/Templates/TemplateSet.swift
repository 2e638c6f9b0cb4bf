package import Diagnostics

/// The templates of a theme, compiled once and rendered many times.
package struct TemplateSet: Sendable {
  let program: Program
  let syntaxes: [String: TemplateSyntax]

  /// Compiles templates whose paths are the names that `extends` and `include` call them by.
  package init(
    files: [SourceFile], limits: TemplateLimits = TemplateLimits(),
    typeset: @escaping @Sendable (String) -> String = { $0 }, report: inout Report
  ) {
    self.init(
      named: files.map { ($0.path, $0) }, limits: limits, typeset: typeset, report: &report)
  }

  /// Compiles templates by the names that `extends` and `include` call them by.
  ///
  /// A file keeps the path a person knows it by, for messages. `typeset` is what the filter `typo`
  /// does to a text. `assets` are the names that `asset()` knows, each with the
  /// name it is published by; nil lets every name through as it is.
  package init(
    named files: [(name: String, file: SourceFile)], assets: [String: String]? = nil,
    limits: TemplateLimits = TemplateLimits(),
    typeset: @escaping @Sendable (String) -> String = { $0 },
    report: inout Report
  ) {
    var loader = TemplateLoader(files: files, limits: limits)
    let templates = loader.load()
    report.add(contentsOf: loader.report)
    program = Program(
      templates: templates, names: loader.names.numbers, assets: assets, limits: limits,
      typeset: typeset)
    syntaxes = loader.syntaxes
  }

  package var names: [String] { program.templates.keys.sorted() }

  /// Writes one page.
  ///
  /// `globals` is what all its templates see, those imported without context too; `fragments` what
  /// pages rendered before have left for it.
  package func render(
    _ name: String, globals: [String: TemplateValue], page: PageLocation,
    sharing fragments: FragmentCache = FragmentCache(), into out: inout HTMLWriter
  ) throws(TemplateFailure) {
    guard let template = program.templates[name] else { throw noTemplate(name) }
    let start = TemplateLocation(file: template.file, place: Place(0, 0))
    var renderer = TemplateRenderer(
      program, template, globals: globals, page: page, fragments: fragments, out: HTMLWriter())
    swap(&renderer.out, &out)
    defer { swap(&renderer.out, &out) }
    try renderer.run(template, at: start)
  }

  private func noTemplate(_ name: String) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.missingTemplate, "Шаблона «\(name)» нет",
      suggestion: Suggestion.nearest(to: name, among: names))
  }
}
