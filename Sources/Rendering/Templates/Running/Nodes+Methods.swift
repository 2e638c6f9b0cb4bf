import Diagnostics
import Text

/// A call of something's member: a macro of an import, `loop.cycle`, `table.items()`.
final class MethodNode: ExpressionNode {
  let site: TemplateLocation
  let owner: any ExpressionNode
  let name: MemberName
  let arguments: ArgumentsCode

  init(
    _ owner: any ExpressionNode, _ name: MemberName, _ arguments: ArgumentsCode,
    at site: TemplateLocation
  ) {
    self.owner = owner
    self.name = name
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let owner = try owner.value(&renderer)
    let arguments = try arguments.values(&renderer)
    if let macro = try macro(of: owner, renderer) {
      return try renderer.capturing(at: site) { renderer throws(TemplateFailure) in
        try renderer.write(macro, arguments, at: site)
      }
    }
    return try result(of: owner, arguments, &renderer)
  }

  func emit(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue? {
    let owner = try owner.value(&renderer)
    let arguments = try arguments.values(&renderer)
    guard let macro = try macro(of: owner, renderer) else {
      return try result(of: owner, arguments, &renderer)
    }
    try renderer.write(macro, arguments, at: site)
    return nil
  }

  private func macro(
    of owner: TemplateValue, _ renderer: TemplateRenderer
  ) throws(TemplateFailure) -> BoundMacro? {
    switch owner {
    case .running(.module), .map:
      guard
        case .running(.macro(let macro)) = try renderer.member(
          name, of: owner, at: site)
      else { return nil }
      return macro
    default: return nil
    }
  }

  private func result(
    of owner: TemplateValue, _ arguments: CallArguments, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> TemplateValue {
    do {
      if case .running(.loop(let loop)) = owner, loop < renderer.loops.count {
        return try renderer.loopMethod(name.text, of: loop, arguments.positional)
      }
      let result = try renderer.call(name.text, of: owner, arguments.positional)
      if let result, arguments.named.isEmpty { return result }
    } catch {
      throw error.located(site.place, in: site.file)
    }
    throw noMethod(of: owner, renderer)
  }

  private func noMethod(of owner: TemplateValue, _ renderer: TemplateRenderer) -> TemplateFailure {
    let known = TemplateRenderer.methods(of: owner) + renderer.memberNames(of: owner)
    return site.failure(
      TemplateDiagnostics.noSuchMember,
      "Вызвать «\(name.text)» с такими аргументами нельзя: здесь \(owner.kindName)",
      suggestion: Suggestion.nearest(to: name.text, among: known))
  }
}

extension TemplateRenderer {
  /// The methods a value has, by Python's names.
  static func methods(of value: TemplateValue) -> [String] {
    switch value {
    case .map: ["items", "keys", "values", "get"]
    case .string, .markup:
      [
        "upper", "lower", "strip", "lstrip", "rstrip", "title", "capitalize", "startswith",
        "endswith", "replace", "split", "join",
      ]
    case .running(.loop): ["cycle", "changed"]
    default: []
    }
  }

  mutating func loopMethod(
    _ name: String, of loop: Int, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    switch name {
    case "cycle" where !arguments.isEmpty: return arguments[loops[loop].index % arguments.count]
    case "changed":
      let watched = loops[loop].watched
      loops[loop].watched = arguments
      guard let watched else { return .bool(true) }
      return .bool(!(try equal(.list(watched), .list(arguments))))
    default:
      throw TemplateFailure(
        TemplateDiagnostics.noSuchMember, "У цикла нет метода «\(name)» с такими аргументами",
        suggestion: Suggestion.nearest(to: name, among: ["cycle", "changed"]))
    }
  }

  /// Calls a method, with what it goes through and makes counted.
  mutating func call(
    _ name: String, of owner: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue? {
    try chargeText(owner)
    for argument in arguments { try chargeText(argument) }
    guard let result = try method(name, of: owner, arguments) else { return nil }
    try chargeMade(result)
    if name == "items" || name == "values" { try checkDepth(of: result) }
    return result
  }

  private mutating func method(
    _ name: String, of owner: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue? {
    switch owner {
    case .map(let map): try method(name, of: map, arguments)
    case .string, .markup: try textMethod(name, of: owner, arguments)
    default: nil
    }
  }

  private func method(
    _ name: String, of map: TemplateMap, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue? {
    switch (name, arguments.count) {
    case ("items", 0): return .list(map.entries.map { .list([.string($0.key), $0.value]) })
    case ("keys", 0): return .list(map.keys.map { .string($0) })
    case ("values", 0): return .list(map.entries.map(\.value))
    case ("get", 1), ("get", 2):
      return map[try text(of: arguments[0])] ?? (arguments.count == 2 ? arguments[1] : .null)
    default: return nil
    }
  }

  private mutating func textMethod(
    _ name: String, of owner: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue? {
    switch (name, arguments.count) {
    case ("upper", 0), ("lower", 0), ("title", 0), ("capitalize", 0):
      guard let filter = Filter.all[name] else { return nil }
      return try filter.apply(&self, owner, [])
    case ("replace", 2), ("replace", 3):
      return try Filter.replace(
        &self, owner, arguments.count == 2 ? arguments + [.null] : arguments)
    case ("strip", 0...1), ("lstrip", 0...1), ("rstrip", 0...1):
      return value(
        try stripped(
          try text(of: owner), arguments.first, left: name != "rstrip",
          right: name != "lstrip"), like: owner)
    case ("startswith", 1):
      return .bool(try text(of: owner).utf8.starts(with: try text(of: arguments[0]).utf8))
    case ("endswith", 1):
      return .bool(
        try text(of: owner).utf8.reversed().starts(with: try text(of: arguments[0]).utf8.reversed())
      )
    case ("split", 0...2): return try split(owner, arguments)
    case ("join", 1): return try Filter.join(&self, arguments[0], [owner, .null])
    default: return nil
    }
  }

  private func stripped(
    _ text: String, _ characters: TemplateValue?, left: Bool, right: Bool
  ) throws(TemplateFailure) -> String {
    var isDropped: (Unicode.Scalar) -> Bool = \.isTemplateSpace
    if let characters, !characters.isNull {
      let set = Set(try self.text(of: characters).unicodeScalars)
      isDropped = set.contains
    }
    var scalars = Substring(text).unicodeScalars
    if left { scalars = scalars.drop(while: isDropped) }
    if right { while let last = scalars.last, isDropped(last) { scalars.removeLast() } }
    return String(scalars)
  }

  private mutating func split(
    _ owner: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let text = try text(of: owner)
    guard let separator = arguments.first, !separator.isNull else {
      let words = text.unicodeScalars.split(whereSeparator: \.isTemplateSpace)
      return .list(words.map { value(String($0), like: owner) })
    }
    let limit = arguments.count == 2 ? try arguments[1].integer() : -1
    let mark = try self.text(of: separator)
    try charge(search: mark, in: text)
    let parts = ByteSearch.split(
      text, by: mark, limit: limit < 0 ? .max : limit)
    return .list(parts.map { value($0, like: owner) })
  }
}
