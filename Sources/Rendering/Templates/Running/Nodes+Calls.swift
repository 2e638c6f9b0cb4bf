import Diagnostics
import Text

/// The arguments of a call, evaluated.
struct CallArguments: Sendable {
  var positional: [TemplateValue] = []
  var named: [(name: String, value: TemplateValue)] = []
  /// The body of a `call` around the call.
  var caller: BoundMacro?
}

/// The arguments of a call, compiled.
struct ArgumentsCode: Sendable {
  let positional: [any ExpressionNode]
  let named: [(name: String, value: any ExpressionNode)]
  let caller: MacroCode?

  func values(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> CallArguments {
    var arguments = CallArguments()
    arguments.positional.reserveCapacity(positional.count)
    for value in positional { arguments.positional.append(try value.value(&renderer)) }
    for (name, value) in named { arguments.named.append((name, try value.value(&renderer))) }
    try renderer.charge((positional.count + named.count) * TemplateValue.size)
    if let caller { arguments.caller = renderer.bind(caller) }
    return arguments
  }
}

/// A call of a macro, or of a recursive `loop`.
final class CallNode: ExpressionNode {
  let site: TemplateLocation
  let callee: any ExpressionNode
  let arguments: ArgumentsCode

  init(_ callee: any ExpressionNode, _ arguments: ArgumentsCode, at site: TemplateLocation) {
    self.callee = callee
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    try renderer.capturing(at: site) { renderer throws(TemplateFailure) in try write(&renderer) }
  }

  func emit(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue? {
    try write(&renderer)
    return nil
  }

  private func write(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    let callee = try callee.value(&renderer)
    let arguments = try arguments.values(&renderer)
    try renderer.write(callee, arguments, at: site)
  }
}

extension TemplateRenderer {
  /// A macro with the locals it uses of the frame that is running.
  func bind(_ code: MacroCode) -> BoundMacro {
    BoundMacro(code: code, context: context, captured: code.captures.map { self[$0.outer] })
  }

  /// Writes what calling a value writes.
  mutating func write(
    _ callee: TemplateValue, _ arguments: CallArguments, at site: TemplateLocation
  ) throws(TemplateFailure) {
    switch callee {
    case .running(.macro(let macro)): try write(macro, arguments, at: site)
    case .running(.loop(let loop)): try recur(loop, arguments, at: site)
    default: throw .notCallable(callee, at: site)
    }
  }

  mutating func write(
    _ macro: BoundMacro, _ arguments: CallArguments, at site: TemplateLocation
  ) throws(TemplateFailure) {
    let saved = context
    do {
      try inFrame(size: macro.code.frameSize, height: macro.code.height, at: site) {
        renderer throws(TemplateFailure) in
        guard macro.context < renderer.contexts.count else {
          throw .notCallable(.running(.macro(macro)), at: site)
        }
        renderer.context = macro.context
        try renderer.fill(macro, arguments, at: site)
        try renderer.run(macro.code.body)
      }
      context = saved
    } catch {
      context = saved
      throw error.noting("вызвано отсюда", at: site.place, in: site.file)
    }
  }

  /// Puts arguments, fallbacks and captured locals into the macro's slots.
  private mutating func fill(
    _ macro: BoundMacro, _ arguments: CallArguments, at site: TemplateLocation
  ) throws(TemplateFailure) {
    let code = macro.code
    for (capture, value) in zip(code.captures, macro.captured) { self[capture.inner] = value }
    if let slot = code.ownSlot { self[slot] = .running(.macro(macro)) }
    if let slot = code.callerSlot, let caller = arguments.caller {
      self[slot] = .running(.macro(caller))
    }
    try fillGiven(code, arguments, at: site)
    for parameter in code.parameters where self[parameter.slot] == nil {
      if let fallback = parameter.fallback {
        self[parameter.slot] = try fallback.value(&self)
      }
    }
  }

  private mutating func fillGiven(
    _ code: MacroCode, _ arguments: CallArguments, at site: TemplateLocation
  ) throws(TemplateFailure) {
    for (parameter, value) in zip(code.parameters, arguments.positional) {
      self[parameter.slot] = value
    }
    let extra = Array(arguments.positional.dropFirst(code.parameters.count))
    if let slot = code.varargsSlot {
      self[slot] = .list(extra)
    } else if !extra.isEmpty {
      throw .tooManyArguments(code, arguments.positional.count, at: site)
    }
    var others = TemplateMap()
    for (name, value) in arguments.named {
      if let parameter = code.parameters.first(where: { $0.name == name }) {
        guard self[parameter.slot] == nil else { throw .givenTwice(name, at: site) }
        self[parameter.slot] = value
      } else if code.kwargsSlot != nil {
        others[name] = value
      } else {
        throw .unknownArgument(name, of: code.name, among: code.parameters.map(\.name), at: site)
      }
    }
    if let slot = code.kwargsSlot { self[slot] = .map(others) }
  }

  /// Runs a recursive loop once more over other items, in a copy of its frame.
  private mutating func recur(
    _ loop: Int, _ arguments: CallArguments, at site: TemplateLocation
  ) throws(TemplateFailure) {
    guard loop < loops.count, let code = loops[loop].code, arguments.positional.count == 1 else {
      throw .notCallable(.running(.loop(loop)), at: site)
    }
    let frame = Array(slots[base...])
    let depth = loops[loop].depth + 1
    try inFrame(size: frame.count, height: code.height, at: site) {
      renderer throws(TemplateFailure) in
      renderer.slots.replaceSubrange(renderer.base..., with: frame)
      try code.run(arguments.positional[0], depth: depth, &renderer)
    }
  }
}

extension TemplateFailure {
  fileprivate static func notCallable(_ value: TemplateValue, at site: TemplateLocation)
    -> TemplateFailure
  {
    if case .running(.loop) = value {
      return site.failure(
        TemplateDiagnostics.wrongType, "Этот цикл не вызывает сам себя",
        help: "Отметьте его словом recursive и передайте loop один список.")
    }
    return site.failure(
      TemplateDiagnostics.wrongType, "Вызвать можно макрос, а здесь \(value.kindName)")
  }

  static func tooManyArguments(
    _ code: MacroCode, _ count: Int, at site: TemplateLocation
  ) -> TemplateFailure {
    tooManyArguments(code.name, takes: code.parameters.count, given: count, at: site)
  }

  static func tooManyArguments(
    _ name: String, takes: Int, given: Int, at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.wrongArguments,
      "«\(name)» принимает \(Plural.phrase(takes, "аргумент", "аргумента", "аргументов")), "
        + "а передано \(given)")
  }

  static func unknownArgument(
    _ argument: String, of name: String, among known: [String], at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.wrongArguments, "У «\(name)» нет аргумента «\(argument)»",
      help: known.isEmpty ? nil : "Есть: \(known.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: argument, among: known))
  }

  static func givenTwice(_ name: String, at site: TemplateLocation) -> TemplateFailure {
    site.failure(TemplateDiagnostics.wrongArguments, "Аргумент «\(name)» передан дважды")
  }
}
