import Diagnostics
import Text

/// A run of text, written as it is.
final class TextNode: StatementNode {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func run(_ renderer: inout TemplateRenderer) { renderer.out.write(bytes) }
}

/// `{{ value }}`.
final class PrintNode: StatementNode {
  let value: any ExpressionNode
  let context: PrintContext

  init(_ value: any ExpressionNode, _ context: PrintContext) {
    self.value = value
    self.context = context
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    do {
      if context == .text {
        if let value = try value.emit(&renderer) { try renderer.print(value) }
      } else {
        try renderer.print(try value.value(&renderer), in: context)
      }
      if renderer.isBeyondLimits { try renderer.checkWork(at: value.site) }
    } catch {
      throw error.located(value.site.place, in: value.site.file)
    }
  }
}

/// `if`, `elif`, `else`.
final class BranchNode: StatementNode {
  let branches: [(condition: any ExpressionNode, body: [any StatementNode])]
  let otherwise: [any StatementNode]

  init(
    _ branches: [(condition: any ExpressionNode, body: [any StatementNode])],
    otherwise: [any StatementNode]
  ) {
    self.branches = branches
    self.otherwise = otherwise
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    renderer.steps += branches.count
    for (condition, body) in branches where try condition.value(&renderer).isTruthy {
      return try renderer.run(body)
    }
    try renderer.run(otherwise)
  }
}

/// Where an assignment puts its value.
indirect enum TargetCode: Sendable {
  case slot(Int)
  /// A name at the top of the template.
  case context(Int)
  case several([TargetCode])
  case namespace(any ExpressionNode, String)
}

extension TemplateRenderer {
  mutating func assign(
    _ value: TemplateValue, to target: TargetCode, at site: TemplateLocation
  ) throws(TemplateFailure) {
    switch target {
    case .slot(let slot): self[slot] = value
    case .context(let number): contexts[context].set(number, to: value)
    case .several(let targets): try unpack(value, to: targets, at: site)
    case .namespace(let owner, let name):
      guard case .running(.namespace(let namespace)) = try owner.value(&self) else {
        throw site.failure(
          TemplateDiagnostics.wrongType, "Поле присваивается только пространству имён",
          help: "Создайте его: {% set ns = namespace(\(name)=…) %}.")
      }
      if case .running(.macro) = value { throw .keptMacro(at: site) }
      namespaces[namespace][name] = value
    }
  }

  private mutating func unpack(
    _ value: TemplateValue, to targets: [TargetCode], at site: TemplateLocation
  ) throws(TemplateFailure) {
    let items = try items(of: value, at: site)
    guard items.count == targets.count else {
      throw site.failure(
        TemplateDiagnostics.wrongType,
        "Имён \(targets.count), а в списке \(Plural.phrase(items.count, "значение", "значения", "значений"))"
      )
    }
    for (item, target) in zip(items, targets) { try assign(item, to: target, at: site) }
  }

  /// What a loop over a value goes through.
  mutating func items(
    of value: TemplateValue, at site: TemplateLocation
  ) throws(TemplateFailure) -> [TemplateValue] {
    do {
      try chargeItems(of: value)
    } catch {
      throw error.located(site.place, in: site.file)
    }
    guard let items = value.items else {
      throw site.failure(
        TemplateDiagnostics.wrongType,
        "Пройти можно список, словарь или строку, а здесь \(value.kindName)")
    }
    return items
  }
}

extension TemplateValue {
  /// The items of a list, the keys of a table, the letters of a text; nothing absent has none.
  var items: [TemplateValue]? {
    switch self {
    case .null: []
    case .list(let items): items
    case .map(let map): map.entries.map { .string($0.key) }
    case .string(let text): text.unicodeScalars.map { .string(String(Character($0))) }
    case .markup(let markup): markup.html.unicodeScalars.map { .string(String(Character($0))) }
    case .object(let group as GroupOfItems): [group.key, .list(group.items)]
    default: nil
    }
  }

  /// Whether there is something with items here, however many.
  var isIterable: Bool {
    switch self {
    case .list, .map, .string, .markup: true
    case .object(let object): object is GroupOfItems
    default: false
    }
  }
}

extension TemplateFailure {
  fileprivate static func keptMacro(at site: TemplateLocation) -> TemplateFailure {
    site.failure(TemplateDiagnostics.wrongType, "Макрос нельзя хранить в пространстве имён")
  }
}

/// `set`, and one assignment of `with`.
final class SetNode: StatementNode {
  let site: TemplateLocation
  let target: TargetCode
  let value: any ExpressionNode

  init(_ target: TargetCode, _ value: any ExpressionNode, at site: TemplateLocation) {
    self.target = target
    self.value = value
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    try renderer.assign(try value.value(&renderer), to: target, at: site)
  }
}

/// `with`: all its values are found before the first of its names is set.
final class WithNode: StatementNode {
  let site: TemplateLocation
  let assignments: [(target: TargetCode, value: any ExpressionNode)]
  let body: [any StatementNode]

  init(
    _ assignments: [(target: TargetCode, value: any ExpressionNode)], _ body: [any StatementNode],
    at site: TemplateLocation
  ) {
    self.assignments = assignments
    self.body = body
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    var values: [TemplateValue] = []
    for (_, value) in assignments { values.append(try value.value(&renderer)) }
    for (value, assignment) in zip(values, assignments) {
      try renderer.assign(value, to: assignment.target, at: site)
    }
    try renderer.run(body)
  }
}

/// A capturing `set`, or a `filter` block, which has no target and prints.
final class CaptureNode: StatementNode {
  let site: TemplateLocation
  let target: TargetCode?
  /// The filters, over what was captured.
  let value: any ExpressionNode
  let body: [any StatementNode]

  init(
    _ target: TargetCode?, _ value: any ExpressionNode, _ body: [any StatementNode],
    at site: TemplateLocation
  ) {
    self.target = target
    self.value = value
    self.body = body
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    let saved = renderer.captured
    defer { renderer.captured = saved }
    renderer.captured = try renderer.capturing(at: site) { renderer throws(TemplateFailure) in
      try renderer.run(body)
    }
    let value = try value.value(&renderer)
    if let target { return try renderer.assign(value, to: target, at: site) }
    do {
      try renderer.print(value)
    } catch {
      throw error.located(site.place, in: site.file)
    }
    try renderer.checkOutput(at: site)
  }
}

/// Gives the locals of a scope what the names meant outside it, each time the scope is entered.
final class EnterNode: StatementNode {
  let locals: [(slot: Int, outer: (any ExpressionNode)?)]

  init(_ locals: [(slot: Int, outer: (any ExpressionNode)?)]) { self.locals = locals }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    for (slot, outer) in locals { renderer[slot] = try outer?.valueIfDefined(&renderer) }
  }
}

/// `macro`: binds the macro to its name.
final class MacroNode: StatementNode {
  let code: MacroCode
  let target: TargetCode

  init(_ code: MacroCode, _ target: TargetCode) {
    self.code = code
    self.target = target
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    try renderer.assign(.running(.macro(renderer.bind(code))), to: target, at: code.site)
  }
}
