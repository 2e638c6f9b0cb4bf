/// Which names a part of a template reads, to know whether `loop` or `caller` is wanted.
extension [StatementSyntax] {
  func mentions(_ name: String) -> Bool { contains { $0.mentions(name, ofLoopAround: false) } }

  /// Whether `loop` of the loop around the statements is read; a loop inside has its own.
  var mentionsLoop: Bool { contains { $0.mentions("loop", ofLoopAround: true) } }
}

extension StatementSyntax {
  fileprivate func mentions(_ name: String, ofLoopAround isLoop: Bool) -> Bool {
    switch kind {
    case .loop(let loop) where isLoop:
      return loop.items.mentions(name) || loop.otherwise.mentionsLoop
    // What a scoped block reads stands in other templates.
    case .block(let block) where block.isScoped: return true
    default: break
    }
    let parts = parts
    return parts.expressions.contains { $0.mentions(name) }
      || parts.targets.contains { $0.mentions(name) }
      || parts.bodies.contains { body in body.contains { $0.mentions(name, ofLoopAround: isLoop) } }
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
    return children.contains { $0.mentions(name) }
  }
}
