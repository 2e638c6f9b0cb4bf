import Diagnostics

/// Makes one template's syntax into nodes, with every name resolved to a slot or a number.
///
/// Faults are collected, and what is faulty becomes a node that fails.
struct Compiler {
  let syntax: TemplateSyntax
  let names: Names
  /// What stands around each print, by the place of the print.
  let contexts: [Place: PrintContext]
  var report = Report()
  var blocks: [String: BlockCode] = [:]

  init(_ syntax: TemplateSyntax, names: Names, contexts: [Place: PrintContext]) {
    self.syntax = syntax
    self.names = names
    self.contexts = contexts
  }

  func site(_ place: Place) -> TemplateLocation {
    TemplateLocation(file: syntax.file, place: place)
  }

  mutating func fail(_ failure: TemplateFailure, at place: Place) -> any ExpressionNode {
    let located = failure.located(place, in: syntax.file)
    report.add(located.diagnostic)
    return FailingNode(located, at: site(place))
  }

  /// The top of the template, without what a template that extends another one never shows.
  mutating func compileTop() -> (frameSize: Int, body: [any StatementNode]) {
    let frame = Frame()
    let scope = Scope(frame: frame, isTop: true)
    let split = syntax.splitAtExtends
    var body = compile(split.before, scope)
    collectBlocks(split.after)
    body += compile(split.after.withoutOutput, scope)
    return (frame.size, body)
  }

  /// Compiles the blocks among statements that themselves are not shown.
  private mutating func collectBlocks(_ statements: [StatementSyntax]) {
    for block in statements.blocks { compile(block) }
  }

  mutating func compile(_ statements: [StatementSyntax], _ scope: Scope) -> [any StatementNode] {
    var nodes: [any StatementNode] = []
    for statement in statements {
      guard let node = compile(statement, scope) else { continue }
      if let text = node as? TextNode, let last = nodes.last as? TextNode {
        nodes[nodes.count - 1] = TextNode(last.bytes + text.bytes)
      } else {
        nodes.append(node)
      }
    }
    return nodes
  }

  /// A part with names of its own: those assigned in it begin as what they mean outside.
  mutating func compileInner(
    _ statements: [StatementSyntax], _ scope: Scope
  ) -> [any StatementNode] {
    var locals: [(slot: Int, outer: (any ExpressionNode)?)] = []
    for name in Set(statements.assignedNames).sorted() where !scope.owns(name) {
      let outer = load(name, scope, Place(0, 0))
      locals.append((scope.ownSlot(of: name), outer))
    }
    let body = compile(statements, scope)
    return locals.isEmpty ? body : [EnterNode(locals)] + body
  }

  /// A name as a local or as one of the template's own.
  func load(_ name: String, _ scope: Scope, _ place: Place) -> any ExpressionNode {
    if let slot = scope.slot(of: name) { return SlotNode(name, slot: slot, at: site(place)) }
    return ContextNode(name, number: names[name], at: site(place))
  }

  func target(_ name: String, _ scope: Scope) -> TargetCode {
    scope.isTop && scope.slot(of: name) == nil
      ? .context(names[name]) : .slot(scope.ownSlot(of: name))
  }

  func target(_ target: TargetSyntax, _ scope: Scope) -> TargetCode {
    switch target {
    case .name(let word): self.target(word.text, scope)
    case .several(let targets): .several(targets.map { self.target($0, scope) })
    case .attribute(let owner, let name): .namespace(load(owner.text, scope, owner.place), name)
    }
  }

  /// The locals that an included template sees.
  func visible(_ scope: Scope) -> [(number: Int, slot: Int)] {
    scope.visibleNames.sorted().compactMap { name in
      scope.slot(of: name).map { (names[name], $0) }
    }
  }
}
