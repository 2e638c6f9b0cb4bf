import Diagnostics

/// Reads the tokens of a template into its syntax.
struct Parser {
  let file: SourceFile
  let tokens: [Token]
  let limits: TemplateLimits
  var index = 0
  /// How many expressions or tags are open around the token being read.
  var depth = 0
  /// The tags that are open, innermost last.
  var open: [Word] = []

  static func parse(
    _ file: SourceFile, named name: String, _ limits: TemplateLimits
  ) throws(TemplateFailure) -> TemplateSyntax {
    guard file.bytes.count <= limits.source else {
      throw .sourceTooLong(limits).located(Place(0, 0), in: file)
    }
    var parser = Parser(file: file, tokens: try Lexer.tokens(of: file), limits: limits)
    return TemplateSyntax(name: name, file: file, body: try parser.statements(until: []))
  }
}

extension Parser {
  var token: Token { tokens[index] }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  func range(_ place: Place) -> SourceRange { place.range(in: file) }

  func place(from start: Place) -> Place {
    Place(Int(start.start), Int(tokens[max(0, index - 1)].place.end))
  }

  /// The place of the last tokens that were read.
  func place(ofLast count: Int) -> Place { tokens[max(0, index - count)].place }

  func isSymbol(_ symbol: String) -> Bool { token.kind == .symbol(symbol) }

  func isWord(_ word: String) -> Bool { token.kind == .name(word) }

  mutating func accept(_ symbol: String) -> Bool {
    guard isSymbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func acceptWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: String) throws(TemplateFailure) {
    guard accept(symbol) else { throw unexpected("«\(symbol)»") }
  }

  mutating func expectWord(_ word: String) throws(TemplateFailure) {
    guard acceptWord(word) else { throw unexpected("«\(word)»") }
  }

  mutating func expectName() throws(TemplateFailure) -> Word {
    guard case .name(let name) = token.kind else { throw unexpected("имя") }
    let word = Word(text: name, place: token.place)
    advance()
    return word
  }

  mutating func expectString() throws(TemplateFailure) -> Word {
    guard case .string(let text) = token.kind else { throw unexpected("имя шаблона в кавычках") }
    let word = Word(text: text, place: token.place)
    advance()
    return word
  }

  mutating func expectTagEnd() throws(TemplateFailure) {
    guard token.kind == .tagEnd else { throw unexpected("«%}»") }
    advance()
  }

  /// Goes one level deeper for the time of `read`.
  mutating func nested<Value>(
    _ read: (inout Parser) throws(TemplateFailure) -> Value
  ) throws(TemplateFailure) -> Value {
    guard depth < limits.nesting else {
      throw .nestedTooDeep(limits).located(token.place, in: file)
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }
}

extension Parser {
  func unexpected(_ wanted: String) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.syntax, "Здесь ожидается \(wanted), а стоит «\(token.description)»",
      at: range(token.place))
  }
}
