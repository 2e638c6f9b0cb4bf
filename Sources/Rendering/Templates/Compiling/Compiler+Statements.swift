import Diagnostics

extension Compiler {
  mutating func compile(_ statement: StatementSyntax, _ scope: Scope) -> (any StatementNode)? {
    switch statement.kind {
    case .text(let bytes): return TextNode(bytes)
    case .print(let value):
      return PrintNode(compile(value, scope), contexts[statement.place] ?? .text)
    case .choice(let branches, let otherwise):
      var compiled: [(condition: any ExpressionNode, body: [any StatementNode])] = []
      for (condition, body) in branches {
        compiled.append((compile(condition, scope), compile(body, scope)))
      }
      return BranchNode(compiled, otherwise: compile(otherwise, scope))
    case .loop(let loop): return compile(loop, scope, at: statement.place)
    case .set(let target, let value):
      let value = compile(value, scope)
      return SetNode(self.target(target, scope), value, at: site(statement.place))
    case .capture(let target, let filters, let body):
      let inner = scope.inner()
      let body = compileInner(body, inner)
      return CaptureNode(
        self.target(target, scope), compile(filters, scope), body, at: site(statement.place))
    case .filter(let filters, let body):
      let inner = scope.inner()
      let body = compileInner(body, inner)
      return CaptureNode(nil, compile(filters, scope), body, at: site(statement.place))
    case .with(let assignments, let body):
      return compileWith(assignments, body, scope, at: statement.place)
    default: return compileComposition(statement, scope)
    }
  }

  private mutating func compileWith(
    _ assignments: [(TargetSyntax, ExpressionSyntax)], _ body: [StatementSyntax], _ scope: Scope,
    at place: Place
  ) -> any StatementNode {
    let inner = scope.inner()
    var compiled: [(target: TargetCode, value: any ExpressionNode)] = []
    let values = assignments.map { compile($0.1, scope) }
    for (assignment, value) in zip(assignments, values) {
      compiled.append((target(assignment.0, inner), value))
    }
    return WithNode(compiled, compileInner(body, inner), at: site(place))
  }

  private mutating func compile(
    _ loop: LoopSyntax, _ scope: Scope, at place: Place
  ) -> any StatementNode {
    let items = compile(loop.items, scope)
    let inner = scope.inner()
    let target = target(loop.target, inner)
    let condition = loop.condition.map { compile($0, inner) }
    let usesLoop = loop.isRecursive || loop.body.mentionsLoop
    let loopSlot = usesLoop ? inner.ownSlot(of: "loop") : nil
    let body = compileInner(loop.body, inner)
    let otherwise = compileInner(loop.otherwise, scope.inner())
    return LoopNode(
      items, target: target, condition: condition, body: body, otherwise: otherwise,
      loopSlot: loopSlot, isRecursive: loop.isRecursive,
      height: StatementSyntax(kind: .loop(loop), place: place).height, at: site(place))
  }
}

// MARK: Composition

extension Compiler {
  private mutating func compileComposition(
    _ statement: StatementSyntax, _ scope: Scope
  ) -> (any StatementNode)? {
    let place = statement.place
    switch statement.kind {
    case .block(let block):
      compile(block)
      return BlockNode(
        block.name.text, visible: block.isScoped ? visible(scope) : nil, at: site(block.name.place))
    case .include(let include):
      return IncludeNode(
        compile(include.names, scope), ignoresMissing: include.ignoresMissing,
        visible: include.withContext ? visible(scope) : nil, at: site(place))
    case .importAll(let template, let alias, let withContext):
      return ImportNode(
        template.text, visible: withContext ? visible(scope) : nil,
        alias: target(alias.text, scope), names: [], at: site(template.place))
    case .importNames(let template, let imported, let withContext):
      return ImportNode(
        template.text, visible: withContext ? visible(scope) : nil, alias: nil,
        names: imported.map { ($0.name, names[$0.name.text], target($0.alias.text, scope)) },
        at: site(template.place))
    case .macro(let macro):
      let code = compile(macro, scope)
      return MacroNode(code, target(macro.name.text, scope))
    case .call(let call, let body):
      let caller = compile(body, scope)
      return PrintNode(compile(call, scope, caller: caller), contexts[place] ?? .text)
    default: return nil
    }
  }

  mutating func compile(_ block: BlockSyntax) {
    let frame = Frame()
    let body = compileInner(block.body, Scope(frame: frame, block: block.name.text))
    blocks[block.name.text] = BlockCode(
      site: site(block.name.place), frameSize: frame.size, height: block.body.height, body: body,
      isRequired: block.isRequired)
  }

  private mutating func compile(_ macro: MacroSyntax, _ scope: Scope) -> MacroCode {
    let frame = Frame(outer: scope)
    let inner = Scope(frame: frame, block: scope.block)
    let name = macro.name.text
    let slots = macro.parameters.map { inner.ownSlot(of: $0.name.text) }
    func slot(_ asked: String) -> Int? {
      macro.body.mentions(asked) ? inner.ownSlot(of: asked) : nil
    }
    let (caller, varargs, kwargs) = (slot("caller"), slot("varargs"), slot("kwargs"))
    let own = name != "caller" && !scope.isTop ? inner.ownSlot(of: name) : nil
    var parameters: [MacroCode.Parameter] = []
    for (parameter, slot) in zip(macro.parameters, slots) {
      let fallback = parameter.fallback.map { compile($0, inner) }
      parameters.append(.init(name: parameter.name.text, slot: slot, fallback: fallback))
    }
    let body = compileInner(macro.body, inner)
    return MacroCode(
      name: name, site: site(macro.name.place), parameters: parameters, frameSize: frame.size,
      height: StatementSyntax(kind: .macro(macro), place: macro.name.place).height,
      body: body, captures: frame.captures.map { ($0.outer, $0.inner) }, callerSlot: caller,
      varargsSlot: varargs, kwargsSlot: kwargs, ownSlot: own)
  }
}
