/// Which names a part of a template reads, to know whether `loop` or `caller` is wanted.
extension [StatementSyntax] {
  func mentions(_ name: String) -> Bool { contains { $0.mentions(name, isLoop: false) } }

  /// Whether `loop` of the loop around the statements is read; a loop inside has its own.
  var mentionsLoop: Bool { contains { $0.mentions("loop", isLoop: true) } }

  fileprivate func mentions(_ name: String, isLoop: Bool) -> Bool {
    contains { $0.mentions(name, isLoop: isLoop) }
  }
}

extension StatementSyntax {
  fileprivate func mentions(_ name: String, isLoop: Bool) -> Bool {
    switch kind {
    case .text, .extends, .importAll, .importNames: false
    case .print(let value): value.mentions(name)
    case .set(let target, let value): value.mentions(name) || target.mentions(name)
    case .choice(let branches, let otherwise):
      branches.contains { $0.condition.mentions(name) || $0.body.mentions(name, isLoop: isLoop) }
        || otherwise.mentions(name, isLoop: isLoop)
    case .loop(let loop):
      loop.items.mentions(name)
        || (!isLoop && (loop.body.mentions(name) || loop.condition?.mentions(name) ?? false))
        || loop.otherwise.mentions(name, isLoop: isLoop)
    case .capture(_, let filters, let body), .filter(let filters, let body):
      filters.mentions(name) || body.mentions(name, isLoop: isLoop)
    case .with(let assignments, let body):
      assignments.contains { $0.1.mentions(name) } || body.mentions(name, isLoop: isLoop)
    case .block(let block): block.isScoped || block.body.mentions(name, isLoop: isLoop)
    case .include(let include): include.names.mentions(name)
    case .macro(let macro): macro.body.mentions(name, isLoop: isLoop)
    case .call(let call, let body): call.mentions(name) || body.body.mentions(name, isLoop: isLoop)
    }
  }
}

extension TargetSyntax {
  fileprivate func mentions(_ name: String) -> Bool {
    switch self {
    case .name: false
    case .several(let targets): targets.contains { $0.mentions(name) }
    case .attribute(let owner, _): owner.text == name
    }
  }
}

extension ExpressionSyntax {
  func mentions(_ name: String) -> Bool {
    if case .name(let own) = kind { return own == name }
    return parts.contains { $0.mentions(name) }
  }

  /// The expressions the expression is made of.
  var parts: [ExpressionSyntax] {
    switch kind {
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
}
