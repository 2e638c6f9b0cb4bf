package import Diagnostics

/// What can be wrong with a theme as a whole.
package enum ThemeDiagnostics {
  package static let all = [unknownTheme, circle]

  static let unknownTheme = DiagnosticKind(
    "THEME-01", .error, "Тема портала есть среди установленных",
    help: "Исправьте поле theme в site.yaml.")
  static let circle = DiagnosticKind(
    "THEME-02", .error, "Темы не наследуют друг друга по кругу",
    help: "Уберите parent у одной из тем.")
}

extension Diagnostic {
  static func unknownTheme(
    _ name: String, _ folder: String, _ known: [String], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.unknownTheme, "Темы «\(name)» нет в папке «\(folder)»", at: range,
      help: known.isEmpty
        ? "Укажите папку с темами: --themes." : "Есть темы: \(known.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: name, among: known))
  }

  static func themeCircle(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(ThemeDiagnostics.circle, "Тема «\(name)» наследует сама себя", at: range)
  }
}
