import Diagnostics

extension Compiler {
  mutating func compile(
    _ expression: ExpressionSyntax, _ scope: Scope, caller: MacroCode? = nil
  ) -> any ExpressionNode {
    let site = site(expression.place)
    switch expression.kind {
    case .literal(let value): return ConstantNode(value, at: site)
    case .name(let name): return load(name, scope, expression.place)
    case .captured: return CapturedNode(at: site)
    case .list(let items): return ListNode(items.map { compile($0, scope) }, at: site)
    case .concatenation(let parts):
      return ConcatenationNode(parts.map { compile($0, scope) }, at: site)
    case .table(let entries):
      return TableNode(
        entries.map { (compile($0.key, scope), compile($0.value, scope)) }, at: site)
    case .filter(let value, let name, let arguments):
      return compileFilter(value, name, arguments, scope, site)
    case .test(let value, let name, let arguments):
      return compileCheck(value, name, arguments, scope, site)
    case .call(let callee, let arguments):
      return compileCall(callee, arguments, caller, scope, site)
    default: return compileOperator(expression, scope, site)
    }
  }

  private mutating func compileOperator(
    _ expression: ExpressionSyntax, _ scope: Scope, _ site: TemplateLocation
  ) -> any ExpressionNode {
    switch expression.kind {
    case .member(let owner, let name):
      return MemberNode(
        compile(owner, scope), MemberName(name), at: site)
    case .item(let owner, let index):
      return ItemNode(compile(owner, scope), compile(index, scope), at: site)
    case .slice(let owner, let from, let to, let step):
      let bounds = [from, to, step].map { bound in bound.map { compile($0, scope) } }
      return SliceNode(compile(owner, scope), bounds, at: site)
    case .negative(let operand):
      return SignNode(compile(operand, scope), isNegative: true, at: site)
    case .positive(let operand):
      return SignNode(compile(operand, scope), isNegative: false, at: site)
    case .not(let operand): return NotNode(compile(operand, scope), at: site)
    case .arithmetic(let left, let operation, let right):
      return ArithmeticNode(compile(left, scope), operation, compile(right, scope), at: site)
    case .comparison(let first, let steps):
      return ComparisonNode(
        compile(first, scope), steps.map { ($0.0, compile($0.1, scope)) }, at: site)
    case .and(let left, let right):
      return LogicNode(compile(left, scope), compile(right, scope), goesOnWhen: true, at: site)
    case .or(let left, let right):
      return LogicNode(compile(left, scope), compile(right, scope), goesOnWhen: false, at: site)
    case .choice(let condition, let ifTrue, let ifFalse):
      return ChoiceNode(
        compile(condition, scope), compile(ifTrue, scope), ifFalse.map { compile($0, scope) },
        at: site)
    default: return ConstantNode(.null, at: site)
    }
  }
}

// MARK: Filters and checks

extension Compiler {
  private mutating func compileFilter(
    _ value: ExpressionSyntax, _ name: Word, _ arguments: ArgumentsSyntax, _ scope: Scope,
    _ site: TemplateLocation
  ) -> any ExpressionNode {
    let subject = compile(value, scope)
    if name.text == "default" || name.text == "d" {
      let parameters = [Parameter("default_value", ""), Parameter("boolean", false)]
      switch bind(arguments, to: parameters, takesMore: false, of: name, scope) {
      case .success(let bound):
        return DefaultNode(subject, bound[0], replacesFalse: bound[1], at: site)
      case .failure(let failure): return fail(failure, at: name.place)
      }
    }
    guard let filter = Filter.all[name.text] else {
      return fail(.unknownFilter(name.text), at: name.place)
    }
    let bound = bind(
      arguments, to: filter.parameters, takesMore: filter.takesMore, of: name, scope)
    switch bound {
    case .success(let nodes): return FilterNode(subject, filter, BoundArguments(nodes), at: site)
    case .failure(let failure): return fail(failure, at: name.place)
    }
  }

  private mutating func compileCheck(
    _ value: ExpressionSyntax, _ name: Word, _ arguments: ArgumentsSyntax, _ scope: Scope,
    _ site: TemplateLocation
  ) -> any ExpressionNode {
    let subject = compile(value, scope)
    if name.text == "defined" || name.text == "undefined", arguments.isEmpty {
      return DefinedNode(subject, wanted: name.text == "defined", at: site)
    }
    guard let check = Check.all[name.text] else {
      return fail(.unknownCheck(name.text), at: name.place)
    }
    switch bind(arguments, to: check.parameters, takesMore: false, of: name, scope) {
    case .success(let nodes): return CheckNode(subject, check, BoundArguments(nodes), at: site)
    case .failure(let failure): return fail(failure, at: name.place)
    }
  }

  /// The arguments in the order of the parameters, fallbacks for those left out, the rest behind.
  private mutating func bind(
    _ arguments: ArgumentsSyntax, to parameters: [Parameter], takesMore: Bool, of name: Word,
    _ scope: Scope
  ) -> Result<[any ExpressionNode], TemplateFailure> {
    var given = arguments.positional.map { compile($0, scope) }
    var more: [any ExpressionNode] = []
    let site = site(name.place)
    // `map("upper")` names a filter first: its own parameters are given by name only.
    let byPosition = takesMore && name.text == "map" ? 0 : parameters.count
    if given.count > byPosition {
      guard takesMore else {
        return .failure(
          .tooManyArguments(name.text, takes: parameters.count, given: given.count, at: site))
      }
      more = Array(given[byPosition...])
      given.removeSubrange(byPosition...)
    }
    var bound: [(any ExpressionNode)?] =
      given + Array(repeating: nil, count: parameters.count - given.count)
    for (word, value) in arguments.named {
      guard let index = parameters.firstIndex(where: { $0.name == word.text }) else {
        return .failure(
          .unknownArgument(
            word.text, of: name.text, among: parameters.map(\.name), at: self.site(word.place)))
      }
      guard bound[index] == nil else {
        return .failure(.givenTwice(word.text, at: self.site(word.place)))
      }
      bound[index] = compile(value, scope)
    }
    var nodes: [any ExpressionNode] = []
    for (parameter, node) in zip(parameters, bound) {
      if let node {
        nodes.append(node)
      } else if let fallback = parameter.fallback {
        nodes.append(ConstantNode(fallback, at: site))
      } else {
        return .failure(.missingArgument(parameter.name, of: name.text, at: site))
      }
    }
    return .success(nodes + more)
  }
}

// MARK: Calls

extension Compiler {
  private mutating func compileCall(
    _ callee: ExpressionSyntax, _ arguments: ArgumentsSyntax, _ caller: MacroCode?,
    _ scope: Scope, _ site: TemplateLocation
  ) -> any ExpressionNode {
    let code = ArgumentsCode(
      positional: arguments.positional.map { compile($0, scope) },
      named: arguments.named.map { ($0.name.text, compile($0.value, scope)) }, caller: caller)
    switch callee.kind {
    case .name("super"):
      guard let block = scope.block else {
        return fail(.superOutsideBlock(), at: callee.place)
      }
      return SuperNode(block: block, at: site)
    case .name(let name):
      if scope.slot(of: name) == nil, let builtin = Builtin(rawValue: name) {
        return BuiltinNode(builtin, code, at: site)
      }
      return CallNode(load(name, scope, callee.place), code, at: site)
    case .member(let owner, let name):
      if owner.name == "self" { return SelfNode(block: name, at: site) }
      return MethodNode(
        compile(owner, scope), MemberName(name), code, at: site)
    default: return CallNode(compile(callee, scope), code, at: site)
    }
  }
}

extension TemplateFailure {
  fileprivate static func missingArgument(
    _ argument: String, of name: String, at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.wrongArguments, "Для «\(name)» не передан аргумент «\(argument)»")
  }

  fileprivate static func superOutsideBlock() -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.unknownBlock, "super() стоит вне блока")
  }
}
