import Diagnostics

extension TypeChecker {
  mutating func walk(_ statements: [StatementSyntax], _ names: inout KnownNames) {
    for statement in statements {
      guard countStep(at: statement.place, names) else { return }
      walk(statement, &names)
    }
  }

  /// Whether the check goes on; the one step too many is reported.
  private mutating func countStep(at place: Place, _ names: KnownNames) -> Bool {
    steps += 1
    if steps == limits.checked + 1 { add(.checkedTooMuch(limits), at: place, names) }
    return steps <= limits.checked
  }

  private mutating func walk(_ statement: StatementSyntax, _ names: inout KnownNames) {
    switch statement.kind {
    case .text, .extends: break
    case .print(let value): checkPrint(value, names)
    case .choice(let branches, let otherwise): walk(branches, otherwise, &names)
    case .loop(let loop): walk(loop, names)
    case .set(let target, let value): assign(known(value, names), to: target, &names)
    case .capture(let target, let filters, let body):
      var inner = names.inner()
      walk(body, &inner)
      _ = known(filters, names)
      assign(.shape(.markup), to: target, &names)
    case .filter(let filters, let body):
      var inner = names.inner()
      walk(body, &inner)
      _ = known(filters, names)
    case .with(let assignments, let body):
      var inner = names.inner()
      let values = assignments.map { known($0.1, names) }
      for (value, assignment) in zip(values, assignments) {
        assign(value, to: assignment.0, &inner)
      }
      walk(body, &inner)
    default: walkComposition(statement, &names)
    }
  }

  private mutating func checkPrint(_ value: ExpressionSyntax, _ names: KnownNames) {
    switch known(value, names) {
    case .shape(let shape) where !shape.isTextual:
      add(.notPrintable(shape), at: value.place, names)
    case .macro: add(.notPrintable(.running(.loop(0))), at: value.place, names)
    default: break
    }
  }

  /// Branches whose condition asks for a name that does not exist are never taken.
  private mutating func walk(
    _ branches: [(condition: ExpressionSyntax, body: [StatementSyntax])],
    _ otherwise: [StatementSyntax], _ names: inout KnownNames
  ) {
    let before = names
    for (condition, body) in branches {
      _ = known(condition, names)
      if isNeverTrue(condition, names) { continue }
      var branch = before
      walk(body, &branch)
      merge(branch, into: &names)
    }
    var branch = before
    walk(otherwise, &branch)
    merge(branch, into: &names)
  }

  /// A name that one branch defines counts as defined behind it.
  private func merge(_ branch: KnownNames, into names: inout KnownNames) {
    for (name, known) in branch.locals ?? [:] where names.locals?[name] == nil {
      names.locals?[name] = known
    }
  }

  func isNeverTrue(_ condition: ExpressionSyntax, _ names: KnownNames) -> Bool {
    switch condition.kind {
    case .test(let subject, let word, _) where word.text == "defined":
      subject.name.map { names[$0] == nil } ?? false
    case .not(let inner):
      if case .test(let subject, let word, _) = inner.kind, word.text == "undefined" {
        subject.name.map { names[$0] == nil } ?? false
      } else {
        false
      }
    case .and(let left, let right): isNeverTrue(left, names) || isNeverTrue(right, names)
    default: false
    }
  }

  private mutating func walk(_ loop: LoopSyntax, _ names: KnownNames) {
    let items = known(loop.items, names).shape
    let item = items.item
    if item == nil { add(.notIterable(items), at: loop.items.place, names) }
    var inner = names.inner()
    assign(.shape(item ?? .any), to: loop.target, &inner)
    if let condition = loop.condition { _ = known(condition, inner) }
    inner.locals?["loop"] = .loop(item: item ?? .any)
    walk(loop.body, &inner)
    var otherwise = names.inner()
    walk(loop.otherwise, &otherwise)
  }

  func assign(_ known: Known, to target: TargetSyntax, _ names: inout KnownNames) {
    switch target {
    case .name(let word): names[word.text] = known
    case .several(let targets):
      let items = known.parts(targets.count)
      for (target, item) in zip(targets, items) { assign(item, to: target, &names) }
    case .attribute: break
    }
  }
}

extension Known {
  /// What unpacking the value into so many names gives.
  fileprivate func parts(_ count: Int) -> [Known] {
    switch shape.present {
    case .object(let object) where object.name == Shape.groupName && count == 2:
      let members = object.members
      return ["grouper", "list"].map { .shape(members[$0] ?? .any) }
    case .list(let item): return Array(repeating: .shape(item), count: count)
    default: return Array(repeating: .shape(.any), count: count)
    }
  }
}

extension TemplateFailure {
  fileprivate static func notPrintable(_ shape: Shape) -> TemplateFailure {
    if case .list = shape.present { return .notPrintable(.list([])) }
    return .notPrintable(.map(TemplateMap()))
  }

  fileprivate static func notIterable(_ shape: Shape) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Пройти можно список, словарь или строку, а здесь \(shape.kindName)")
  }
}
