import Diagnostics

/// An expression as it was written.
struct ExpressionSyntax: Sendable {
  indirect enum Kind: Sendable {
    case literal(TemplateValue)
    case name(String)
    case list([ExpressionSyntax])
    case table([(key: ExpressionSyntax, value: ExpressionSyntax)])
    case member(ExpressionSyntax, String)
    case item(ExpressionSyntax, ExpressionSyntax)
    case slice(ExpressionSyntax, ExpressionSyntax?, ExpressionSyntax?, ExpressionSyntax?)
    case negative(ExpressionSyntax)
    case positive(ExpressionSyntax)
    case not(ExpressionSyntax)
    case arithmetic(ExpressionSyntax, Arithmetic, ExpressionSyntax)
    case comparison(ExpressionSyntax, [(Comparison, ExpressionSyntax)])
    case and(ExpressionSyntax, ExpressionSyntax)
    case or(ExpressionSyntax, ExpressionSyntax)
    case concatenation([ExpressionSyntax])
    case choice(ExpressionSyntax, ifTrue: ExpressionSyntax, ifFalse: ExpressionSyntax?)
    case filter(ExpressionSyntax, Word, ArgumentsSyntax)
    case test(ExpressionSyntax, Word, ArgumentsSyntax)
    case call(ExpressionSyntax, ArgumentsSyntax)
    /// What a `filter` block or `set … | filter` captured.
    case captured
  }

  let kind: Kind
  var place: Place
  /// How many operations rest on one another here, this one included.
  let height: Int

  init(kind: Kind, place: Place) {
    self.kind = kind
    self.place = place
    height = kind.height
  }
}

/// A name and where it stands.
struct Word: Sendable {
  var text: String
  var place: Place
}

/// What stands between the parentheses of a call.
struct ArgumentsSyntax: Sendable {
  var positional: [ExpressionSyntax] = []
  var named: [(name: Word, value: ExpressionSyntax)] = []

  var isEmpty: Bool { positional.isEmpty && named.isEmpty }
}

/// An operation on two numbers, or on two texts where Python has it.
enum Arithmetic: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case divideWhole = "//"
  case remainder = "%"
  case power = "**"
}

/// A comparison of two values.
enum Comparison: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contained = "in"
  case notContained = "not in"
}

extension ExpressionSyntax {
  /// The name the expression consists of.
  var name: String? {
    if case .name(let name) = kind { name } else { nil }
  }

  /// The string the expression consists of.
  var stringLiteral: String? {
    if case .literal(.string(let text)) = kind { text } else { nil }
  }
}
