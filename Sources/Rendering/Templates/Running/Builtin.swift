import Diagnostics

/// The functions every template has.
enum Builtin: String, Sendable, CaseIterable {
  case range, namespace, dict
  /// `asset('base.css')` and `link('kontakty/')`: addresses relative to the page being rendered.
  case asset, link
}

/// `range(5)`, `namespace(found=false)`, `dict(a=1)`.
final class BuiltinNode: ExpressionNode {
  let site: TemplateLocation
  let builtin: Builtin
  let arguments: ArgumentsCode

  init(_ builtin: Builtin, _ arguments: ArgumentsCode, at site: TemplateLocation) {
    self.builtin = builtin
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let arguments = try arguments.values(&renderer)
    do {
      return try value(of: arguments, &renderer)
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }

  private func value(
    of arguments: CallArguments, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> TemplateValue {
    switch builtin {
    case .range: return try range(arguments, &renderer)
    case .dict: return .map(try map(arguments, &renderer))
    case .asset: return try asset(path(arguments), of: renderer.program)
    case .link: return .link(try path(arguments))
    case .namespace:
      renderer.namespaces.append(try map(arguments, &renderer))
      return .running(.namespace(renderer.namespaces.count - 1))
    }
  }

  private func asset(_ name: String, of program: Program) throws(TemplateFailure) -> TemplateValue {
    guard let assets = program.assets else { return .link("assets/" + name) }
    guard let published = assets[name] else {
      throw .unknownAsset(name, among: Set(assets.keys), at: site)
    }
    return .link("assets/" + published)
  }

  private func path(_ arguments: CallArguments) throws(TemplateFailure) -> String {
    guard case .string(let path)? = arguments.positional.first, arguments.positional.count == 1,
      arguments.named.isEmpty
    else { throw .wrongCall(builtin.rawValue, "один путь в кавычках", at: site) }
    return path
  }

  private func map(
    _ arguments: CallArguments, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> TemplateMap {
    var map = TemplateMap()
    if let first = arguments.positional.first {
      guard case .map(let given) = first, arguments.positional.count == 1 else {
        throw .wrongCall(builtin.rawValue, "имена со значениями: found=false", at: site)
      }
      map = given
    }
    for (name, value) in arguments.named { map[name] = value }
    try renderer.chargeMade(.map(map))
    try renderer.checkDepth(of: .map(map))
    return map
  }

  private func range(
    _ arguments: CallArguments, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> TemplateValue {
    var numbers: [Int] = []
    for value in arguments.positional { numbers.append(try value.integer()) }
    guard (1...3).contains(numbers.count), arguments.named.isEmpty else {
      throw .wrongCall("range", "от одного до трёх чисел", at: site)
    }
    let start = numbers.count == 1 ? 0 : numbers[0]
    let end = numbers.count == 1 ? numbers[0] : numbers[1]
    let step = numbers.count == 3 ? numbers[2] : 1
    guard step != 0 else {
      throw site.failure(TemplateDiagnostics.badValue, "Шаг range не может быть нулём")
    }
    var items: [TemplateValue] = []
    for number in stride(from: start, to: end, by: step) {
      guard items.count < renderer.limits.range else { throw .rangeTooLong(renderer.limits) }
      items.append(.int(number))
    }
    try renderer.chargeMade(.list(items))
    return .list(items)
  }
}

extension TemplateFailure {
  static func unknownAsset(_ name: String, among assets: Set<String>, at site: TemplateLocation)
    -> TemplateFailure
  {
    site.failure(
      TemplateDiagnostics.unknownAsset, "Файла оформления «\(name)» в теме нет",
      suggestion: Suggestion.nearest(to: name, among: assets.sorted()))
  }

  static func wrongCall(_ name: String, _ wanted: String, at site: TemplateLocation)
    -> TemplateFailure
  {
    site.failure(TemplateDiagnostics.wrongArguments, "«\(name)» принимает \(wanted)")
  }
}
