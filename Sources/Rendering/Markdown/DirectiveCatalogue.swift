import Diagnostics

/// The directives one text may use: Markdown's own and the portal's.
struct DirectiveCatalogue {
  /// The table of contents of the page.
  static let contents = DirectiveSignature(
    "toc", aliases: ["содержание", "оглавление"],
    help: "Содержание страницы: ссылки на её заголовки.")
  /// Switches typography for what follows.
  static let typography = DirectiveSignature(
    "typography", aliases: ["типографика"],
    parameters: [
      .init("state", aliases: ["режим"], isRequired: true, values: ["off", "on", "нет", "да"])
    ],
    help: "Выключает (нет) и включает (да) замену кавычек, тире и пробелов в тексте ниже.")

  /// Switches links to the glossary for what follows.
  static let glossary = DirectiveSignature(
    "glossary", aliases: ["словарь"],
    parameters: [
      .init("state", aliases: ["режим"], isRequired: true, values: ["off", "on", "нет", "да"])
    ],
    help: "Выключает (нет) и включает (да) ссылки на словарь в тексте ниже.")

  private let signatures: [DirectiveSignature]

  init(_ host: any MarkdownHost) {
    signatures = [Self.contents, Self.typography, Self.glossary] + host.directives
  }

  /// Checks a directive as written against what it may be; nil when it is at fault.
  func check(
    _ written: DirectiveSyntax, place: @escaping (Range<Int>) -> Place, range: Range<Int>,
    file: SourceFile, report: inout Report
  ) -> Directive? {
    guard let signature = signature(named: written.name.text) else {
      report.add(
        .unknownDirective(
          written.name.text, suggestion: Suggestion.nearest(to: written.name.text, among: names),
          at: place(written.name.range).range(in: file)))
      return nil
    }
    var checker = DirectiveChecker(signature, place: place, file: file)
    let directive = checker.check(written, range)
    report.add(contentsOf: checker.report)
    return checker.report.isEmpty ? directive : nil
  }

  private var names: [String] { signatures.flatMap { [$0.name] + $0.aliases } }

  private func signature(named name: String) -> DirectiveSignature? {
    let name = name.lowercased()
    return signatures.first { $0.name == name || $0.aliases.contains(name) }
  }
}

/// Checks one directive against its signature.
private struct DirectiveChecker {
  let signature: DirectiveSignature
  let place: (Range<Int>) -> Place
  let file: SourceFile
  var report = Report()

  init(_ signature: DirectiveSignature, place: @escaping (Range<Int>) -> Place, file: SourceFile) {
    self.signature = signature
    self.place = place
    self.file = file
  }

  mutating func check(_ written: DirectiveSyntax, _ range: Range<Int>) -> Directive {
    var directive = Directive(
      name: signature.name, label: written.label?.text, target: written.target?.text,
      targetPlace: written.target.map { place($0.range) }, parameters: [], place: place(range))
    for parameter in written.parameters {
      if let checked = check(parameter, directive) { directive.parameters.append(checked) }
    }
    let where_ = place(written.name.range).range(in: file)
    // A misspelt name is reported once, not as a missing one too.
    for parameter in signature.parameters
    where report.isEmpty && parameter.isRequired && directive[parameter.name] == nil {
      report.add(.missingParameter(parameter.name, of: signature.name, at: where_))
    }
    check(directive.label, signature.label, "[текст]", where_)
    check(directive.target, signature.target, "(адрес)", where_)
    return directive
  }

  private mutating func check(
    _ value: String?, _ presence: DirectiveSignature.Presence, _ form: String, _ range: SourceRange
  ) {
    switch (presence, value) {
    case (.required, nil): report.add(.missingParameter(form, of: signature.name, at: range))
    case (.forbidden, .some): report.add(.needlessPart(form, of: signature.name, at: range))
    default: break
    }
  }

  private mutating func check(
    _ parameter: DirectiveSyntax.Parameter, _ directive: Directive
  ) -> Directive.Parameter? {
    guard let known = known(parameter, directive) else { return nil }
    let written = parameter.value?.text ?? ""
    let isFlag = parameter.name == nil && known.isCalled(written)
    let value = isFlag ? "да" : written
    let where_ = place(parameter.value?.range ?? parameter.range)
    if !known.values.isEmpty, !known.values.contains(value) {
      report.add(
        .unknownValue(
          value, of: known.name, allowed: known.values,
          suggestion: Suggestion.nearest(to: value, among: known.values),
          at: where_.range(in: file)))
    }
    return Directive.Parameter(
      name: known.name, value: value, place: where_,
      namePlace: place(parameter.name?.range ?? parameter.range))
  }

  /// The parameter meant; a value alone is the first parameter's unless it names a flag.
  private mutating func known(
    _ parameter: DirectiveSyntax.Parameter, _ directive: Directive
  ) -> DirectiveSignature.Parameter? {
    let name = parameter.name ?? parameter.value
    if let name, let known = signature.parameter(named: name.text) { return known }
    if parameter.name == nil, let first = signature.parameters.first, directive[first.name] == nil {
      return first
    }
    if signature.takesOthers, let name { return .init(name.text) }
    report.add(
      .unknownParameter(
        name?.text ?? "", of: signature.name,
        suggestion: Suggestion.nearest(
          to: name?.text ?? "", among: signature.parameters.flatMap { [$0.name] + $0.aliases }),
        at: place(name?.range ?? parameter.range).range(in: file)))
    return nil
  }
}

extension DirectiveSignature {
  fileprivate func parameter(named name: String) -> Parameter? {
    parameters.first { $0.isCalled(name) }
  }
}

extension DirectiveSignature.Parameter {
  fileprivate func isCalled(_ name: String) -> Bool {
    let name = name.lowercased()
    return self.name == name || aliases.contains(name)
  }
}
