import Diagnostics

/// Expressions from the loosest binding to the tightest, as Jinja2 binds them.
extension Parser {
  mutating func expression() throws(TemplateFailure) -> ExpressionSyntax {
    try nested { parser throws(TemplateFailure) in try parser.choice() }
  }

  /// One expression, or several with commas as a list.
  mutating func expressionOrSeveral() throws(TemplateFailure) -> ExpressionSyntax {
    let first = try expression()
    guard isSymbol(",") else { return first }
    var items = [first]
    while accept(",") {
      if token.kind == .tagEnd || token.kind == .printEnd || isSymbol(")") { break }
      items.append(try expression())
    }
    return try make(.list(items), from: first.place)
  }

  /// An expression from a place up to the last token that was read.
  func make(
    _ kind: ExpressionSyntax.Kind, from start: Place
  ) throws(TemplateFailure) -> ExpressionSyntax {
    let made = ExpressionSyntax(kind: kind, place: place(from: start))
    guard made.height <= limits.operations else {
      throw .tooManyOperations(limits).located(place(ofLast: 1), in: file)
    }
    return made
  }

  private mutating func choice() throws(TemplateFailure) -> ExpressionSyntax {
    var value = try disjunction()
    while acceptWord("if") {
      let condition = try disjunction()
      var otherwise: ExpressionSyntax?
      if acceptWord("else") { otherwise = try expression() }
      value = try make(.choice(condition, ifTrue: value, ifFalse: otherwise), from: value.place)
    }
    return value
  }

  /// A condition that no `if` of a choice follows, for the items of a loop.
  mutating func disjunction() throws(TemplateFailure) -> ExpressionSyntax {
    var left = try conjunction()
    while acceptWord("or") { left = try make(.or(left, try conjunction()), from: left.place) }
    return left
  }

  private mutating func conjunction() throws(TemplateFailure) -> ExpressionSyntax {
    var left = try negation()
    while acceptWord("and") { left = try make(.and(left, try negation()), from: left.place) }
    return left
  }

  private mutating func negation() throws(TemplateFailure) -> ExpressionSyntax {
    guard isWord("not") else { return try comparison() }
    let start = token.place
    advance()
    let operand = try nested { parser throws(TemplateFailure) in try parser.negation() }
    return try make(.not(operand), from: start)
  }

  private mutating func comparison() throws(TemplateFailure) -> ExpressionSyntax {
    let left = try sum()
    var steps: [(Comparison, ExpressionSyntax)] = []
    while let comparison = acceptComparison() { steps.append((comparison, try sum())) }
    return steps.isEmpty ? left : try make(.comparison(left, steps), from: left.place)
  }

  private mutating func acceptComparison() -> Comparison? {
    switch token.kind {
    case .symbol(let symbol):
      guard let comparison = Comparison(rawValue: symbol) else { return nil }
      advance()
      return comparison
    case .name("in"):
      advance()
      return .contained
    case .name("not") where tokens[index + 1].kind == .name("in"):
      advance()
      advance()
      return .notContained
    default: return nil
    }
  }

  private mutating func acceptArithmetic(_ signs: [String]) -> Arithmetic? {
    guard case .symbol(let symbol) = token.kind, signs.contains(symbol) else { return nil }
    advance()
    return Arithmetic(rawValue: symbol)
  }

  private mutating func sum() throws(TemplateFailure) -> ExpressionSyntax {
    var left = try concatenation()
    while let sign = acceptArithmetic(["+", "-"]) {
      left = try make(.arithmetic(left, sign, try concatenation()), from: left.place)
    }
    return left
  }

  private mutating func concatenation() throws(TemplateFailure) -> ExpressionSyntax {
    let first = try product()
    var parts = [first]
    while accept("~") { parts.append(try product()) }
    return parts.count == 1 ? first : try make(.concatenation(parts), from: first.place)
  }

  private mutating func product() throws(TemplateFailure) -> ExpressionSyntax {
    var left = try power()
    while let sign = acceptArithmetic(["*", "/", "//", "%"]) {
      left = try make(.arithmetic(left, sign, try power()), from: left.place)
    }
    return left
  }

  /// Powers group from the left and bind looser than a sign, as in Jinja2.
  private mutating func power() throws(TemplateFailure) -> ExpressionSyntax {
    var left = try unary(filtered: true)
    while accept("**") {
      left = try make(.arithmetic(left, .power, try unary(filtered: true)), from: left.place)
    }
    return left
  }

  private mutating func unary(filtered: Bool) throws(TemplateFailure) -> ExpressionSyntax {
    let start = token.place
    var value: ExpressionSyntax
    if accept("-") {
      value = try make(.negative(try operand()), from: start)
    } else if accept("+") {
      value = try make(.positive(try operand()), from: start)
    } else {
      value = try postfixed(try primary())
    }
    return filtered ? try filtersAndTests(of: value) : value
  }

  private mutating func operand() throws(TemplateFailure) -> ExpressionSyntax {
    try nested { parser throws(TemplateFailure) in try parser.unary(filtered: false) }
  }
}
