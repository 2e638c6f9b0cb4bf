/// A name that the output of a partial depends on.
struct FreeVariable: Sendable {
  /// The name's number in the program.
  let number: Int
  /// The only members that are read of it; nil when it is used as a whole.
  let members: [String]?
}

/// Finds what the output of each template depends on when it is included.
///
/// That is every name it reads, with its own includes and with all templates whose macros it might
/// call. Names that macros and loops bind themselves are none of it.
struct FreeVariables {
  private let syntaxes: [String: TemplateSyntax]
  private let names: Names
  /// What macros read, from whatever template they were imported; nil when that cannot be known.
  private let macros: NameReads?

  init(_ syntaxes: [String: TemplateSyntax], _ names: Names) {
    self.syntaxes = syntaxes
    self.names = names
    var imported: Set<String> = []
    var isKnown = true
    for syntax in syntaxes.values {
      for (template, withContext) in syntax.body.imports {
        imported.insert(template)
        if withContext { isKnown = false }
      }
    }
    var reads = NameReads(syntaxes)
    for template in imported.sorted() { reads.visit(template: template) }
    macros = isKnown && reads.isComplete ? reads : nil
  }

  /// Nil when a template has blocks, picks its includes by data, or reads what cannot be compared.
  func of(_ template: String) -> [FreeVariable]? {
    guard var reads = macros else { return nil }
    reads.visit(template: template)
    guard reads.isComplete else { return nil }
    return reads.members.sorted { $0.key < $1.key }.compactMap { name, members in
      names.numbers[name].map { FreeVariable(number: $0, members: members?.sorted()) }
    }
  }
}

/// The names that templates read from outside, with the members read of each.
private struct NameReads {
  let syntaxes: [String: TemplateSyntax]
  /// For each name the members read of it, or nil when it is used as a whole.
  private(set) var members: [String: Set<String>?] = [:]
  /// Whether everything that is read is named here.
  private(set) var isComplete = true
  private var visited: Set<String> = []
  private var pending: [String] = []

  init(_ syntaxes: [String: TemplateSyntax]) { self.syntaxes = syntaxes }

  /// Visits a template and all those it includes or imports.
  mutating func visit(template: String) {
    pending.append(template)
    while let next = pending.popLast() {
      guard visited.insert(next).inserted, let syntax = syntaxes[next] else { continue }
      visit(syntax.body, [])
    }
  }

  private mutating func visit(_ statements: [StatementSyntax], _ bound: Set<String>) {
    for statement in statements { visit(statement, bound) }
  }

  private mutating func visit(_ statement: StatementSyntax, _ bound: Set<String>) {
    switch statement.kind {
    case .block, .extends: isComplete = false
    case .loop(let loop): visit(loop, bound)
    case .macro(let macro), .call(_, let macro): visit(statement, macro, bound)
    case .include(let include): visit(include)
    case .importAll(let template, _, _), .importNames(let template, _, _):
      pending.append(template.text)
    case .with(let assignments, _):
      visit(statement.parts, bound, bound.union(assignments.flatMap(\.0.names)))
    case .text, .print, .choice, .set, .capture, .filter: visit(statement.parts, bound, bound)
    }
  }

  /// Visits what a statement is made of; its bodies may see more names than its expressions.
  private mutating func visit(
    _ parts: StatementParts, _ bound: Set<String>, _ boundInBodies: Set<String>
  ) {
    for value in parts.expressions { visit(value, bound) }
    for target in parts.targets { visit(target) }
    for body in parts.bodies { visit(body, boundInBodies) }
  }

  private mutating func visit(_ loop: LoopSyntax, _ bound: Set<String>) {
    visit(loop.items, bound)
    let inner = bound.union(loop.target.names).union(["loop"])
    if let condition = loop.condition { visit(condition, inner) }
    visit(loop.body, inner)
    visit(loop.otherwise, bound)
  }

  private mutating func visit(
    _ statement: StatementSyntax, _ macro: MacroSyntax, _ bound: Set<String>
  ) {
    let own = macro.parameters.map(\.name.text) + ["caller", "varargs", "kwargs"]
    visit(statement.parts, bound, bound.union(own))
  }

  private mutating func visit(_ include: IncludeSyntax) {
    guard let names = include.names.constantNames else { return isComplete = false }
    pending += names
  }

  private mutating func visit(_ target: TargetSyntax) {
    switch target {
    case .name: break
    case .several(let targets): for target in targets { visit(target) }
    // A namespace is written to: what it holds then is not what was read before.
    case .attribute: isComplete = false
    }
  }

  private mutating func visit(_ expression: ExpressionSyntax, _ bound: Set<String>) {
    switch expression.kind {
    case .name("super"), .name("self"), .name("namespace"), .captured: isComplete = false
    case .name(let name): read(name, member: nil, bound)
    case .member(let owner, let member):
      guard case .name(let name) = owner.kind, name != "self" else { return visit(owner, bound) }
      read(name, member: member, bound)
    case .call(let callee, let arguments): visit(callee: callee, arguments, bound)
    default: for part in expression.children { visit(part, bound) }
    }
  }

  /// `table.get('a')` and `table.items()` read more of a table than a member of that name.
  private mutating func visit(
    callee: ExpressionSyntax, _ arguments: ArgumentsSyntax, _ bound: Set<String>
  ) {
    if case .member(let owner, _) = callee.kind {
      visit(owner, bound)
    } else {
      visit(callee, bound)
    }
    for value in arguments.positional + arguments.named.map(\.value) { visit(value, bound) }
  }

  private mutating func read(_ name: String, member: String?, _ bound: Set<String>) {
    guard !bound.contains(name) else { return }
    guard let member else { return members[name] = .some(nil) }
    guard let known = members[name] else { return members[name] = [member] }
    if let known { members[name] = known.union([member]) }
  }
}

extension ExpressionSyntax {
  /// The template names of an `include` that is not decided by data.
  fileprivate var constantNames: [String]? {
    switch kind {
    case .literal(.string(let name)): [name]
    case .list(let items):
      items.reduce(into: [String]?([])) { names, item in
        if case .literal(.string(let name)) = item.kind { names?.append(name) } else { names = nil }
      }
    default: nil
    }
  }
}

extension [StatementSyntax] {
  /// The templates that are imported here or deeper, and whether they see what is around them.
  fileprivate var imports: [(template: String, withContext: Bool)] { flatMap(\.imports) }
}

extension StatementSyntax {
  fileprivate var imports: [(template: String, withContext: Bool)] {
    switch kind {
    case .importAll(let template, _, let withContext),
      .importNames(let template, _, let withContext):
      [(template.text, withContext)]
    default: parts.bodies.flatMap(\.imports)
    }
  }
}
