import Diagnostics

/// What can be wrong with directives.
extension DiagnosticKind {
  static let unknownDirective = DiagnosticKind(
    "MD-09", .error, "Директива называется так, как в справочнике",
    help: "Список директив есть в справочнике редактора.",
    wrong: Example("o-nas.md", "::содержние\n"),
    right: Example("o-nas.md", "::содержание\n"))

  static let unknownParameter = DiagnosticKind(
    "MD-10", .error, "У директивы есть такой параметр",
    help: "Параметры директивы перечислены в справочнике редактора.",
    wrong: Example("o-nas.md", "::содержание{глубина=2}\n"),
    right: Example("o-nas.md", "::содержание\n"))

  static let unknownValue = DiagnosticKind(
    "MD-24", .error, "Параметр имеет одно из своих значений",
    wrong: Example("o-nas.md", "::типографика{нету}\n"),
    right: Example("o-nas.md", "::типографика{нет}\n"))

  static let directiveSyntax = DiagnosticKind(
    "MD-11", .error, "Директива записана в одной строке: ::имя[текст](адрес){параметр=значение}",
    help: "Закройте все скобки и кавычки, а обычный текст отделите пустой строкой.",
    wrong: Example("o-nas.md", "::типографика{нет\n"),
    right: Example("o-nas.md", "::типографика{нет}\n"))

  static let missingParameter = DiagnosticKind(
    "MD-12", .error, "У директивы есть всё обязательное",
    help: "Допишите недостающее: ::имя[текст](адрес){параметр=значение}.",
    wrong: Example("o-nas.md", "::типографика\n"),
    right: Example("o-nas.md", "::типографика{нет}\n"))

  static let needlessPart = DiagnosticKind(
    "MD-25", .error, "У директивы нет лишнего",
    help: "Уберите эту часть: директива её не показывает.",
    wrong: Example("o-nas.md", "::содержание[Разделы]\n"),
    right: Example("o-nas.md", "::содержание\n"))

  static let refusedDirective = DiagnosticKind(
    "MD-13", .error, "То, что показывает директива, есть на портале",
    help: "Проверьте имя: оно совпадает с именем файла или полем id.")
}

extension Diagnostic {
  static func unknownDirective(
    _ name: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownDirective, "Нет директивы «\(name)»", at: range, suggestion: suggestion)
  }

  static func unknownParameter(
    _ name: String, of directive: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownParameter, "У директивы «\(directive)» нет параметра «\(name)»", at: range,
      suggestion: suggestion)
  }

  static func unknownValue(
    _ value: String, of parameter: String, allowed: [String], suggestion: String?,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownValue, "Параметр «\(parameter)» не бывает «\(value)»", at: range,
      help: "Возможные значения: \(allowed.joined(separator: ", ")).", suggestion: suggestion)
  }

  static func directiveSyntax(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.directiveSyntax, message, at: range)
  }

  static func missingParameter(
    _ name: String, of directive: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.missingParameter, "У директивы «\(directive)» нет «\(name)»", at: range)
  }

  static func needlessPart(
    _ form: String, of directive: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.needlessPart, "У директивы «\(directive)» лишнее: «\(form)»", at: range)
  }

  static func refusedDirective(
    _ summary: String, help: String?, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.refusedDirective, summary, at: range, help: help, suggestion: suggestion)
  }
}
