import Diagnostics

/// Statements: runs of text, prints and tags.
extension Parser {
  static let tags = [
    "if", "for", "set", "with", "block", "extends", "include", "import", "from", "macro", "call",
    "filter", "raw",
  ]

  /// The statements up to a tag that begins with one of `ends`, which stays unread behind its `{%`.
  mutating func statements(until ends: [String]) throws(TemplateFailure) -> [StatementSyntax] {
    var body: [StatementSyntax] = []
    while true {
      let start = token.place
      switch token.kind {
      case .text(let text):
        advance()
        body.append(StatementSyntax(kind: .text(text), place: start))
      case .printStart:
        advance()
        let value = try expressionOrSeveral()
        guard token.kind == .printEnd else { throw unexpected("«}}»") }
        advance()
        body.append(StatementSyntax(kind: .print(value), place: place(from: start)))
      case .tagStart:
        advance()
        if case .name(let name) = token.kind, ends.contains(name) { return body }
        body.append(try tag(from: start))
      default:
        guard ends.isEmpty else { throw unclosed(ends) }
        return body
      }
    }
  }

  private mutating func tag(from start: Place) throws(TemplateFailure) -> StatementSyntax {
    let word = try expectName()
    open.append(word)
    defer { open.removeLast() }
    let kind = try nested { parser throws(TemplateFailure) in try parser.tag(word) }
    return StatementSyntax(kind: kind, place: place(from: start))
  }

  private mutating func tag(_ word: Word) throws(TemplateFailure) -> StatementSyntax.Kind {
    switch word.text {
    case "if": try choiceTag()
    case "for": try loopTag()
    case "set": try setTag()
    case "with": try withTag()
    case "block": try blockTag()
    case "extends": try extendsTag()
    case "include": try includeTag()
    case "import": try importTag()
    case "from": try fromTag()
    case "macro": try macroTag()
    case "call": try callTag()
    case "filter": try filterTag()
    default: throw unknown(word)
    }
  }

  /// The body of a tag and its closing tag.
  mutating func body(closing end: String) throws(TemplateFailure) -> [StatementSyntax] {
    try expectTagEnd()
    let body = try statements(until: [end])
    advance()
    return body
  }
}

extension Parser {
  private func unclosed(_ ends: [String]) -> TemplateFailure {
    let end = ends.last ?? ""
    guard let tag = open.last else { return unexpected("«{% \(end) %}»") }
    return TemplateFailure(
      TemplateDiagnostics.syntax, "Тег «\(tag.text)» не закрыт", help: "Допишите {% \(end) %}.",
      at: range(tag.place))
  }

  private func unknown(_ word: Word) -> TemplateFailure {
    if word.text.hasPrefix("end") || ["else", "elif"].contains(word.text) { return stray(word) }
    return TemplateFailure(
      TemplateDiagnostics.unknownTag, "Тега «\(word.text)» нет",
      suggestion: Suggestion.nearest(to: word.text, among: Parser.tags), at: range(word.place))
  }

  private func stray(_ word: Word) -> TemplateFailure {
    let outer = open.dropLast().last.map { "; открыт тег «\($0.text)»" } ?? ""
    return TemplateFailure(
      TemplateDiagnostics.syntax, "Тег «\(word.text)» стоит без открывающего\(outer)",
      at: range(word.place))
  }
}
