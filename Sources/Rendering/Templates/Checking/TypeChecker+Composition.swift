import Diagnostics

extension TypeChecker {
  mutating func walkComposition(_ statement: StatementSyntax, _ names: inout KnownNames) {
    switch statement.kind {
    case .block(let block): walkBlock(block, names)
    case .include(let include): walk(include, names)
    case .importAll(let template, let alias, let withContext):
      if let module = module(template, withContext, names) { names[alias.text] = .module(module) }
    case .importNames(let template, let imported, let withContext):
      guard let module = module(template, withContext, names) else { return }
      for (name, alias) in imported {
        if let known = module.names[name.text] {
          names[alias.text] = known
        } else {
          add(
            .undefined(name.text, among: module.names.keys.sorted(), at: site(name.place, names)),
            at: name.place, names)
          names[alias.text] = .shape(.any)
        }
      }
    case .macro(let macro):
      let known = KnownMacro(
        syntax: macro, file: names.file, home: names.top, locals: names.locals ?? [:])
      names[macro.name.text] = .macro(known)
      checkWithAnything(known)
    case .call(let call, let body): walk(call, body, names)
    default: break
    }
  }

  private mutating func walk(
    _ call: ExpressionSyntax, _ body: MacroSyntax, _ names: KnownNames
  ) {
    let caller = KnownMacro(
      syntax: body, file: names.file, home: names.top, locals: names.locals ?? [:])
    guard case .call(let callee, let arguments) = call.kind else { return }
    if case .macro(let macro)? = callee.name.flatMap({ names[$0] }) ?? member(callee, names) {
      check(macro, arguments, caller: caller, at: call.place, names)
    } else {
      _ = known(call, names)
    }
    checkWithAnything(caller)
  }

  private mutating func member(_ callee: ExpressionSyntax, _ names: KnownNames) -> Known? {
    guard case .member = callee.kind else { return nil }
    return known(callee, names)
  }

  /// Walks through the body of a block that the page shows: the one nearest to the leaf.
  private mutating func walkBlock(_ block: BlockSyntax, _ names: KnownNames) {
    var inner = names
    if !block.isScoped { inner.locals = [:] }
    walkBlock(block.name.text, level: 0, inner)
  }

  mutating func walkBlock(_ name: String, level: Int, _ names: KnownNames) {
    let bodies = chain.flatMap { syntax in
      syntax.body.allBlocks.filter { $0.name.text == name }.prefix(1).map { (syntax, $0) }
    }
    guard level < bodies.count, names.block.map({ $0.name != name || $0.level < level }) ?? true
    else { return }
    let (syntax, block) = bodies[level]
    var inner = KnownNames(
      file: syntax.file, top: names.top, locals: names.locals ?? [:], block: (name, level))
    walk(block.body, &inner)
  }
}

// MARK: Other templates

extension TypeChecker {
  private mutating func walk(_ include: IncludeSyntax, _ names: KnownNames) {
    _ = known(include.names, names)
    let wanted = include.literalNames
    let found = wanted.isEmpty ? include.names.matching(syntaxes.keys) : wanted
    let existing = found.filter { syntaxes[$0] != nil }
    if existing.isEmpty, include.names.isKnownInAdvance, !include.ignoresMissing {
      add(
        .missingTemplate(
          wanted, among: syntaxes.keys.sorted(), at: site(include.names.place, names)),
        at: include.names.place, names)
    }
    for name in existing {
      var seen = include.withContext ? names.top.names : globals
      if include.withContext { seen.merge(names.locals ?? [:]) { $1 } }
      walk(name, top(seen))
    }
  }

  private mutating func module(
    _ template: Word, _ withContext: Bool, _ names: KnownNames
  ) -> TopNames? {
    guard syntaxes[template.text] != nil else {
      add(
        .missingTemplate(
          [template.text], among: syntaxes.keys.sorted(), at: site(template.place, names)),
        at: template.place, names)
      return nil
    }
    var seen = withContext ? names.top.names : globals
    if withContext { seen.merge(names.locals ?? [:]) { $1 } }
    let module = top(seen)
    walk(template.text, module)
    return module
  }
}

extension ExpressionSyntax {
  /// Whether the names of an include stand in the template as they are.
  fileprivate var isKnownInAdvance: Bool {
    switch kind {
    case .literal: true
    case .list(let items): items.allSatisfy { $0.stringLiteral != nil }
    default: false
    }
  }

  /// Of an include such as `"blocks/" ~ kind ~ ".html"`, all the templates it may mean.
  fileprivate func matching(_ names: some Collection<String>) -> [String] {
    guard case .concatenation(let parts) = kind else { return [] }
    let start = parts.first?.stringLiteral ?? ""
    let end = parts.last?.stringLiteral ?? ""
    guard !start.isEmpty || !end.isEmpty else { return [] }
    return names.filter {
      $0.hasPrefix(start) && $0.hasSuffix(end) && $0.utf8.count >= start.utf8.count + end.utf8.count
    }.sorted()
  }
}
