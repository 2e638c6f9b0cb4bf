import Diagnostics

/// Finds out what stands around each printed value, by following the HTML through all branches.
struct AutoescapeAnalysis {
  let syntaxes: [String: TemplateSyntax]
  private(set) var report = Report()
  /// For each template what stands around its prints, by the places of the prints.
  private var contexts: [String: [Place: PrintContext]] = [:]
  /// Where the blocks of each template and those that are included begin.
  private var blockStarts: [String: [String: MarkupState]] = [:]
  private var fileStarts: [String: MarkupState] = [:]
  private var current: TemplateSyntax?

  init(_ syntaxes: [String: TemplateSyntax]) { self.syntaxes = syntaxes }

  /// Goes through the theme until it is known where each template begins, and reports the last time.
  mutating func run() -> [String: [Place: PrintContext]] {
    let order = syntaxes.keys.sorted { (depth(of: $0), $0) < (depth(of: $1), $1) }
    for _ in 0..<3 {
      report = Report()
      for name in order { analyse(name) }
    }
    return contexts
  }

  private func depth(of name: String) -> Int {
    var depth = 0
    var current = name
    while let parent = syntaxes[current]?.parent?.text, depth < syntaxes.count {
      depth += 1
      current = parent
    }
    return depth
  }

  private mutating func analyse(_ name: String) {
    guard let syntax = syntaxes[name] else { return }
    current = syntax
    let parent = syntax.parent?.text
    blockStarts[name] = parent.flatMap { blockStarts[$0] } ?? [:]
    let start = fileStarts[name] ?? .text
    let split = syntax.splitAtExtends
    let end = follow(split.before, from: start)
    if parent == nil, end.joined(with: start) == nil { reportEnd(of: syntax, end) }
    for block in split.after.blocks { follow(block) }
    for statement in split.after.withoutOutput { _ = follow([statement], from: .text) }
  }
}

// MARK: Following

extension AutoescapeAnalysis {
  private mutating func follow(
    _ statements: [StatementSyntax], from start: MarkupState
  ) -> MarkupState {
    var state = start
    for statement in statements { state = follow(statement, from: state) }
    return state
  }

  private mutating func follow(
    _ statement: StatementSyntax, from state: MarkupState
  ) -> MarkupState {
    switch statement.kind {
    case .text(let text): return state.after(text)
    case .print(let value): return print(value, at: statement.place, from: state)
    case .choice(let branches, let otherwise):
      var ends = branches.map { follow($0.body, from: state) }
      ends.append(follow(otherwise, from: state))
      return join(ends, at: statement.place, otherwise: state)
    case .loop(let loop):
      let end = follow(loop.body, from: state)
      let again = join([state, end], at: loop.items.place, otherwise: state)
      let last = again == state ? end : follow(loop.body, from: again)
      let none = follow(loop.otherwise, from: state)
      return join([again, last, none], at: loop.items.place, otherwise: state)
    case .with(_, let body), .filter(_, let body): return follow(body, from: state)
    case .capture(_, _, let body):
      demand(.text, after: follow(body, from: .text), at: statement.place)
      return state
    case .macro(let macro):
      demand(.text, after: follow(macro.body, from: .text), at: macro.name.place)
      return state
    default: return followComposition(statement, from: state)
    }
  }

  private mutating func followComposition(
    _ statement: StatementSyntax, from state: MarkupState
  ) -> MarkupState {
    switch statement.kind {
    case .block(let block):
      blockStarts[current?.name ?? ""]?[block.name.text] = state
      follow(block)
    case .include(let include):
      for name in include.literalNames { start(name, at: state, include.names.place) }
    case .call(let call, let body):
      _ = follow(body.body, from: .text)
      return print(call, at: statement.place, from: state)
    default: break
    }
    return state
  }

  private mutating func follow(_ block: BlockSyntax) {
    let start = blockStarts[current?.name ?? ""]?[block.name.text] ?? .text
    demand(start, after: follow(block.body, from: start), at: block.name.place)
  }

  private mutating func start(_ name: String, at state: MarkupState, _ place: Place) {
    if let known = fileStarts[name], known.joined(with: state) == nil, let current {
      report.add(
        TemplateFailure.tornInclude(name, known, state).located(place, in: current.file).diagnostic)
    } else {
      fileStarts[name] = state
    }
  }
}

// MARK: Prints and faults

extension AutoescapeAnalysis {
  private mutating func print(
    _ value: ExpressionSyntax, at place: Place, from state: MarkupState
  ) -> MarkupState {
    guard let current else { return state }
    if let context = state.context(for: value) {
      contexts[current.name, default: [:]][place] = context
    } else {
      report.add(
        TemplateFailure.unsafePlace(state).located(value.place, in: current.file).diagnostic)
    }
    return state.afterPrint
  }

  private mutating func join(
    _ states: [MarkupState], at place: Place, otherwise: MarkupState
  ) -> MarkupState {
    guard var result = states.first else { return otherwise }
    for state in states.dropFirst() {
      guard let joined = result.joined(with: state) else {
        tear(result, state, at: place)
        return otherwise
      }
      result = joined
    }
    return result
  }

  /// Reports a part that leaves the markup somewhere else than it found it.
  private mutating func demand(
    _ wanted: MarkupState, after end: MarkupState, at place: Place
  ) {
    if wanted.joined(with: end) == nil { tear(wanted, end, at: place) }
  }

  private mutating func tear(_ one: MarkupState, _ other: MarkupState, at place: Place) {
    guard let current else { return }
    report.add(TemplateFailure.torn(one, other).located(place, in: current.file).diagnostic)
  }

  private mutating func reportEnd(of syntax: TemplateSyntax, _ end: MarkupState) {
    let count = syntax.file.bytes.count
    let last = syntax.file.text(0..<count).last?.utf8.count ?? 0
    report.add(
      TemplateFailure.tornEnd(end).located(Place(count - last, count), in: syntax.file).diagnostic)
  }
}

extension IncludeSyntax {
  /// The names that stand in the tag as they are.
  var literalNames: [String] {
    switch names.kind {
    case .literal(.string(let name)): [name]
    case .list(let items): items.compactMap(\.stringLiteral)
    case .choice(_, let ifTrue, let ifFalse):
      [ifTrue.stringLiteral, ifFalse?.stringLiteral].compactMap { $0 }
    default: []
    }
  }
}

extension TemplateFailure {
  fileprivate static func unsafePlace(_ state: MarkupState) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.unsafePlace, "Значение нельзя печатать в \(state.description)")
  }

  fileprivate static func torn(_ one: MarkupState, _ other: MarkupState) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tornMarkup,
      "Разметка обрывается в \(one.description) или в \(other.description) – смотря по ветви")
  }

  fileprivate static func tornEnd(_ state: MarkupState) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tornMarkup, "Шаблон кончается в \(state.description)",
      help: "Закройте тег, кавычку или комментарий.")
  }

  fileprivate static func tornInclude(
    _ name: String, _ one: MarkupState, _ other: MarkupState
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tornMarkup,
      "«\(name)» включается и в \(one.description), и в \(other.description)",
      help: "Сделайте для этих мест два шаблона.")
  }
}
