package import Diagnostics

/// What stops a template from being compiled or rendered, with the place it stands at.
package final class TemplateFailure: Error {
  package let diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension TemplateFailure {
  convenience init(
    _ kind: DiagnosticKind, _ summary: String, help: String? = nil, suggestion: String? = nil,
    at range: SourceRange? = nil
  ) {
    self.init(Diagnostic(kind, summary, at: range, help: help, suggestion: suggestion))
  }

  /// The same failure at a place, unless it knows its own.
  func located(_ place: Place, in file: SourceFile) -> TemplateFailure {
    if diagnostic.range != nil { return self }
    var diagnostic = diagnostic
    diagnostic.range = place.range(in: file)
    return TemplateFailure(diagnostic)
  }

  /// The same failure with one more link of the chain that led to its place.
  func noting(_ text: String, at place: Place, in file: SourceFile) -> TemplateFailure {
    guard diagnostic.notes.count < 8 else { return self }
    var diagnostic = diagnostic
    diagnostic.notes.append(.init(text, at: place.range(in: file)))
    return TemplateFailure(diagnostic)
  }
}
