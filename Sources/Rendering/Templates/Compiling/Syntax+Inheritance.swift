import Diagnostics

extension TemplateSyntax {
  /// The template that is extended.
  var parent: Word? {
    for statement in body {
      if case .extends(let name) = statement.kind { return name }
    }
    return nil
  }

  /// What stands before `extends` and what after it; without one all stands before.
  var splitAtExtends: (before: [StatementSyntax], after: [StatementSyntax]) {
    let index = body.firstIndex { if case .extends = $0.kind { true } else { false } }
    guard let index else { return (body, []) }
    return (Array(body[..<index]), Array(body[(index + 1)...]))
  }
}

extension [StatementSyntax] {
  /// The statements without those that only print: of a template that extends another one
  /// assignments and macros count, and its blocks stand elsewhere.
  var withoutOutput: [StatementSyntax] {
    compactMap { statement in
      var statement = statement
      switch statement.kind {
      case .text, .print, .block, .include, .call, .filter: return nil
      case .choice(let branches, let otherwise):
        statement.kind = .choice(
          branches.map { ($0.condition, $0.body.withoutOutput) }, otherwise: otherwise.withoutOutput
        )
      case .loop(var loop):
        loop.body = loop.body.withoutOutput
        loop.otherwise = loop.otherwise.withoutOutput
        statement.kind = .loop(loop)
      case .with(let assignments, let body): statement.kind = .with(assignments, body.withoutOutput)
      default: break
      }
      return statement
    }
  }

  /// The blocks among the statements, without those inside other blocks.
  var blocks: [BlockSyntax] {
    flatMap { statement -> [BlockSyntax] in
      switch statement.kind {
      case .block(let block): [block]
      // A block inside a macro is there only while the macro runs.
      case .macro, .call: []
      default: statement.parts.bodies.flatMap(\.blocks)
      }
    }
  }

  /// All the blocks, those inside other blocks too.
  var allBlocks: [BlockSyntax] { blocks.flatMap { [$0] + $0.body.allBlocks } }
}
