import Diagnostics

/// The tightest part of an expression: literals, names and what follows them.
extension Parser {
  mutating func primary() throws(TemplateFailure) -> ExpressionSyntax {
    let start = token.place
    switch token.kind {
    case .name(let name):
      advance()
      return try make(named(name), from: start)
    case .string(let text):
      advance()
      return try make(.literal(.string(joined(text))), from: start)
    case .int(let number):
      advance()
      return try make(.literal(.int(number)), from: start)
    case .double(let number):
      advance()
      return try make(.literal(.double(number)), from: start)
    case .symbol("("): return try parenthesised()
    case .symbol("["): return try list()
    case .symbol("{"): return try table()
    default: throw unexpected("выражение")
    }
  }

  private func named(_ name: String) -> ExpressionSyntax.Kind {
    switch name {
    case "true", "True": .literal(.bool(true))
    case "false", "False": .literal(.bool(false))
    case "none", "None": .literal(.null)
    default: .name(name)
    }
  }

  /// Strings written one after another are one string.
  private mutating func joined(_ first: String) -> String {
    var text = first
    while case .string(let more) = token.kind {
      text += more
      advance()
    }
    return text
  }

  private mutating func parenthesised() throws(TemplateFailure) -> ExpressionSyntax {
    let start = token.place
    advance()
    if accept(")") { return try make(.list([]), from: start) }
    var value = try expressionOrSeveral()
    try expect(")")
    value.place = place(from: start)
    return value
  }

  private mutating func list() throws(TemplateFailure) -> ExpressionSyntax {
    let start = token.place
    advance()
    var items: [ExpressionSyntax] = []
    while !isSymbol("]") {
      items.append(try expression())
      guard accept(",") else { break }
    }
    try expect("]")
    return try make(.list(items), from: start)
  }

  private mutating func table() throws(TemplateFailure) -> ExpressionSyntax {
    let start = token.place
    advance()
    var entries: [(key: ExpressionSyntax, value: ExpressionSyntax)] = []
    while !isSymbol("}") {
      let key = try expression()
      try expect(":")
      entries.append((key, try expression()))
      guard accept(",") else { break }
    }
    try expect("}")
    return try make(.table(entries), from: start)
  }
}

// MARK: What follows

extension Parser {
  mutating func postfixed(_ value: ExpressionSyntax) throws(TemplateFailure) -> ExpressionSyntax {
    var value = value
    while true {
      if accept(".") {
        value = try member(of: value)
      } else if isSymbol("[") {
        value = try subscripted(value)
      } else if isSymbol("(") {
        value = try make(.call(value, try arguments()), from: value.place)
      } else {
        return value
      }
    }
  }

  private mutating func member(
    of value: ExpressionSyntax
  ) throws(TemplateFailure) -> ExpressionSyntax {
    let start = token.place
    if case .int(let number) = token.kind {
      advance()
      return try make(
        .item(value, try make(.literal(.int(number)), from: start)), from: value.place)
    }
    let name = try expectName()
    return try make(.member(value, name.text), from: value.place)
  }

  private mutating func subscripted(
    _ value: ExpressionSyntax
  ) throws(TemplateFailure) -> ExpressionSyntax {
    try expect("[")
    let lower = isSymbol(":") ? nil : try expression()
    if let lower, accept("]") { return try make(.item(value, lower), from: value.place) }
    try expect(":")
    let upper = isSymbol(":") || isSymbol("]") ? nil : try expression()
    var step: ExpressionSyntax?
    if accept(":"), !isSymbol("]") { step = try expression() }
    try expect("]")
    return try make(.slice(value, lower, upper, step), from: value.place)
  }

  mutating func filtersAndTests(
    of value: ExpressionSyntax
  ) throws(TemplateFailure) -> ExpressionSyntax {
    var value = value
    while true {
      if accept("|") {
        value = try filter(of: value)
      } else if isWord("is") {
        value = try test(of: value)
      } else if isSymbol("(") {
        value = try make(.call(value, try arguments()), from: value.place)
      } else {
        return value
      }
    }
  }

  /// One filter, its `|` already read.
  mutating func filter(of value: ExpressionSyntax) throws(TemplateFailure) -> ExpressionSyntax {
    let name = try expectName()
    let arguments = isSymbol("(") ? try arguments() : ArgumentsSyntax()
    return try make(.filter(value, name, arguments), from: value.place)
  }

  private mutating func test(of value: ExpressionSyntax) throws(TemplateFailure) -> ExpressionSyntax
  {
    advance()
    let isNegated = acceptWord("not")
    let name = try expectName()
    var arguments = ArgumentsSyntax()
    if isSymbol("(") {
      arguments = try self.arguments()
    } else if startsBareArgument {
      arguments.positional = [try postfixed(try primary())]
    }
    let test = try make(.test(value, name, arguments), from: value.place)
    return isNegated ? try make(.not(test), from: value.place) : test
  }

  /// Whether an argument without parentheses follows a test, as in `is divisibleby 3`.
  private var startsBareArgument: Bool {
    switch token.kind {
    case .name(let name): !["else", "or", "and", "if", "is", "in", "not"].contains(name)
    case .string, .int, .double, .symbol("["), .symbol("{"): true
    default: false
    }
  }

  mutating func arguments() throws(TemplateFailure) -> ArgumentsSyntax {
    try expect("(")
    var arguments = ArgumentsSyntax()
    while !isSymbol(")") {
      if case .name = token.kind, tokens[index + 1].kind == .symbol("=") {
        let name = try expectName()
        advance()
        arguments.named.append((name, try expression()))
      } else {
        guard arguments.named.isEmpty else { throw unexpected("аргумент с именем") }
        arguments.positional.append(try expression())
      }
      guard accept(",") else { break }
    }
    try expect(")")
    return arguments
  }
}
