import Diagnostics

/// Where a piece of a compiled template was written, for messages.
struct TemplateLocation: Sendable {
  let file: SourceFile
  let place: Place

  var range: SourceRange { place.range(in: file) }

  func failure(
    _ kind: DiagnosticKind, _ summary: String, help: String? = nil, suggestion: String? = nil
  ) -> TemplateFailure {
    TemplateFailure(kind, summary, help: help, suggestion: suggestion, at: range)
  }
}
