import Diagnostics

/// The tags that choose, repeat and assign.
extension Parser {
  mutating func choiceTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    var branches: [(condition: ExpressionSyntax, body: [StatementSyntax])] = []
    var otherwise: [StatementSyntax] = []
    repeat {
      let condition = try expressionOrSeveral()
      try expectTagEnd()
      branches.append((condition, try statements(until: ["elif", "else", "endif"])))
    } while acceptWord("elif")
    if acceptWord("else") {
      otherwise = try body(closing: "endif")
    } else {
      advance()
    }
    try expectTagEnd()
    return .choice(branches, otherwise: otherwise)
  }

  mutating func loopTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let target = try target(withAttributes: false)
    try expectWord("in")
    let items = try loopItems()
    let condition = acceptWord("if") ? try expression() : nil
    let isRecursive = acceptWord("recursive")
    try expectTagEnd()
    let body = try statements(until: ["else", "endfor"])
    var otherwise: [StatementSyntax] = []
    if acceptWord("else") {
      otherwise = try self.body(closing: "endfor")
    } else {
      advance()
    }
    try expectTagEnd()
    return .loop(
      LoopSyntax(
        target: target, items: items, condition: condition, isRecursive: isRecursive, body: body,
        otherwise: otherwise))
  }

  /// What is looped over: an `if` behind it belongs to the loop.
  private mutating func loopItems() throws(TemplateFailure) -> ExpressionSyntax {
    let first = try disjunction()
    guard isSymbol(",") else { return first }
    var items = [first]
    while accept(",") { items.append(try disjunction()) }
    return try make(.list(items), from: first.place)
  }

  mutating func setTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    let target = try target(withAttributes: true)
    if accept("=") {
      let value = try expressionOrSeveral()
      try expectTagEnd()
      return .set(target, value)
    }
    let filters = try capturedFilters()
    let body = try body(closing: "endset")
    try expectTagEnd()
    return .capture(target, filters, body)
  }

  /// `| upper | trim` behind a `set` that captures.
  private mutating func capturedFilters() throws(TemplateFailure) -> ExpressionSyntax {
    var value = ExpressionSyntax(kind: .captured, place: token.place)
    while accept("|") { value = try filter(of: value) }
    return value
  }

  mutating func filterTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    var value = ExpressionSyntax(kind: .captured, place: token.place)
    repeat { value = try filter(of: value) } while accept("|")
    let body = try body(closing: "endfilter")
    try expectTagEnd()
    return .filter(value, body)
  }

  mutating func withTag() throws(TemplateFailure) -> StatementSyntax.Kind {
    var assignments: [(TargetSyntax, ExpressionSyntax)] = []
    while token.kind != .tagEnd {
      let target = try target(withAttributes: false)
      try expect("=")
      assignments.append((target, try expression()))
      guard accept(",") else { break }
    }
    let body = try body(closing: "endwith")
    try expectTagEnd()
    return .with(assignments, body)
  }

  /// One name, or several with commas, perhaps in parentheses.
  private mutating func target(withAttributes: Bool) throws(TemplateFailure) -> TargetSyntax {
    let first = try oneTarget(withAttributes)
    guard isSymbol(",") else { return first }
    var targets = [first]
    while accept(",") {
      if isWord("in") || isSymbol("=") { break }
      targets.append(try oneTarget(withAttributes))
    }
    return .several(targets)
  }

  private mutating func oneTarget(_ withAttributes: Bool) throws(TemplateFailure) -> TargetSyntax {
    if accept("(") {
      let inner = try nested { parser throws(TemplateFailure) in
        try parser.target(withAttributes: withAttributes)
      }
      try expect(")")
      return inner
    }
    let name = try expectName()
    guard withAttributes, accept(".") else {
      try refuseReserved(name)
      return .name(name)
    }
    return .attribute(name, try expectName().text)
  }

  func refuseReserved(_ name: Word) throws(TemplateFailure) {
    let reserved = [
      "true", "false", "none", "True", "False", "None", "loop", "self", "super", "caller", "not",
      "and", "or", "in", "is", "if", "else",
    ]
    guard reserved.contains(name.text) else { return }
    throw TemplateFailure(
      TemplateDiagnostics.syntax, "Имя «\(name.text)» занято языком шаблонов",
      at: range(name.place))
  }
}
