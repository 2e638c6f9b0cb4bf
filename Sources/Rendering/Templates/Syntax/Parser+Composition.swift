import Diagnostics

/// The tags that put templates together: blocks, includes, macros and imports.
extension Parser {
  mutating func blockTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let name = try expectName()
    var isScoped = false
    var isRequired = false
    while token.kind != .tagEnd {
      if acceptWord("scoped") {
        isScoped = true
      } else if acceptWord("required") {
        isRequired = true
      } else {
        throw unexpected("«%}»")
      }
    }
    let body = try body(closing: "endblock")
    try acceptRepeatedName(name)
    return .block(
      BlockSyntax(name: name, isScoped: isScoped, isRequired: isRequired, body: body))
  }

  /// `{% endblock title %}` must name the block it closes.
  private mutating func acceptRepeatedName(_ name: Word) throws(TemplateFailure) {
    if case .name(let repeated) = token.kind {
      guard repeated == name.text else { throw unexpected("«\(name.text)»") }
      advance()
    }
    try expectTagEnd()
  }

  mutating func extendsTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let name = try expectString()
    try expectTagEnd()
    return .extends(name)
  }

  mutating func includeTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let names = try expression()
    var ignoresMissing = false
    if isWord("ignore"), tokens[index + 1].kind == .name("missing") {
      advance()
      advance()
      ignoresMissing = true
    }
    let withContext = try contextMark(otherwise: true)
    try expectTagEnd()
    return .include(
      IncludeSyntax(names: names, ignoresMissing: ignoresMissing, withContext: withContext))
  }

  private mutating func contextMark(otherwise: Bool) throws(TemplateFailure) -> Bool {
    guard isWord("with") || isWord("without"), tokens[index + 1].kind == .name("context") else {
      return otherwise
    }
    let marked = isWord("with")
    advance()
    advance()
    return marked
  }

  mutating func importTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let name = try expectString()
    try expectWord("as")
    let alias = try expectName()
    let withContext = try contextMark(otherwise: false)
    try expectTagEnd()
    return .importAll(name, alias: alias, withContext: withContext)
  }

  mutating func fromTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let template = try expectString()
    try expectWord("import")
    var names: [(name: Word, alias: Word)] = []
    while token.kind != .tagEnd {
      if isWord("with") || isWord("without"), tokens[index + 1].kind == .name("context") { break }
      let name = try expectName()
      names.append((name, acceptWord("as") ? try expectName() : name))
      guard accept(",") else { break }
    }
    let withContext = try contextMark(otherwise: false)
    guard !names.isEmpty else { throw unexpected("имя макроса") }
    try expectTagEnd()
    return .importNames(template, names, withContext: withContext)
  }

  mutating func macroTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let name = try expectName()
    try refuseReserved(name)
    let parameters = try parameters()
    let body = try body(closing: "endmacro")
    try acceptRepeatedName(name)
    return .macro(MacroSyntax(name: name, parameters: parameters, body: body))
  }

  mutating func callTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let parameters = isSymbol("(") ? try parameters() : []
    let start = token.place
    let call = try expression()
    guard case .call = call.kind else { throw notACall(call) }
    let body = try body(closing: "endcall")
    try expectTagEnd()
    let caller = Word(text: "caller", place: start)
    return .call(call, MacroSyntax(name: caller, parameters: parameters, body: body))
  }

  private mutating func parameters() throws(TemplateFailure) -> [MacroSyntax.Parameter] {
    try expect("(")
    var parameters: [MacroSyntax.Parameter] = []
    while !isSymbol(")") {
      let name = try expectName()
      try refuseReserved(name)
      parameters.append(
        MacroSyntax.Parameter(name: name, fallback: accept("=") ? try expression() : nil))
      guard accept(",") else { break }
    }
    try expect(")")
    return parameters
  }

  private func notACall(_ expression: ExpressionSyntax) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.syntax, "После «call» стоит вызов макроса",
      help: "Например: {% call card(mentor) %}…{% endcall %}.", at: range(expression.place))
  }
}
