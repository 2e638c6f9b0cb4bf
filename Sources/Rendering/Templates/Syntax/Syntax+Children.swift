/// What expressions and statements are made of, for everything that walks through templates.
///
/// The switches name every kind: a new one does not compile until it says here what it holds.
extension ExpressionSyntax {
  /// The expressions the expression is made of, in the order they are evaluated.
  var children: [ExpressionSyntax] { kind.children }
}

extension ExpressionSyntax.Kind {
  var children: [ExpressionSyntax] {
    switch self {
    case .literal, .name, .captured: []
    case .list(let items), .concatenation(let items): items
    case .table(let entries): entries.flatMap { [$0.key, $0.value] }
    case .member(let owner, _), .negative(let owner), .positive(let owner), .not(let owner): [owner]
    case .item(let owner, let index): [owner, index]
    case .slice(let owner, let from, let to, let step):
      [owner] + [from, to, step].compactMap { $0 }
    case .arithmetic(let left, _, let right), .and(let left, let right), .or(let left, let right):
      [left, right]
    case .comparison(let first, let steps): [first] + steps.map(\.1)
    case .choice(let condition, let ifTrue, let ifFalse):
      [condition, ifTrue] + (ifFalse.map { [$0] } ?? [])
    case .filter(let value, _, let arguments), .test(let value, _, let arguments),
      .call(let value, let arguments):
      [value] + arguments.positional + arguments.named.map(\.value)
    }
  }

  /// How many operations rest on one another in an expression of this kind.
  var height: Int { 1 + (children.lazy.map(\.height).max() ?? 0) }
}

/// What one statement is made of.
struct StatementParts {
  var expressions: [ExpressionSyntax] = []
  var targets: [TargetSyntax] = []
  var bodies: [[StatementSyntax]] = []
}

extension StatementSyntax {
  var parts: StatementParts {
    switch kind {
    case .text, .extends, .importAll, .importNames: StatementParts()
    case .print(let value): StatementParts(expressions: [value])
    case .choice(let branches, let otherwise):
      StatementParts(
        expressions: branches.map(\.condition), bodies: branches.map(\.body) + [otherwise])
    case .loop(let loop):
      StatementParts(
        expressions: [loop.items] + (loop.condition.map { [$0] } ?? []), targets: [loop.target],
        bodies: [loop.body, loop.otherwise])
    case .set(let target, let value): StatementParts(expressions: [value], targets: [target])
    case .capture(let target, let filters, let body):
      StatementParts(expressions: [filters], targets: [target], bodies: [body])
    case .with(let assignments, let body):
      StatementParts(
        expressions: assignments.map(\.1), targets: assignments.map(\.0), bodies: [body])
    case .block(let block): StatementParts(bodies: [block.body])
    case .include(let include): StatementParts(expressions: [include.names])
    case .macro(let macro):
      StatementParts(expressions: macro.parameters.compactMap(\.fallback), bodies: [macro.body])
    case .call(let call, let body):
      StatementParts(
        expressions: [call] + body.parameters.compactMap(\.fallback), bodies: [body.body])
    case .filter(let filters, let body): StatementParts(expressions: [filters], bodies: [body])
    }
  }

  /// How many tags and operations rest on one another in the statement.
  var height: Int {
    let parts = parts
    let deepest = parts.expressions.lazy.map(\.height).max() ?? 0
    return 1 + max(deepest, parts.bodies.lazy.map(\.height).max() ?? 0)
  }
}

extension [StatementSyntax] {
  var height: Int { lazy.map(\.height).max() ?? 0 }
}
