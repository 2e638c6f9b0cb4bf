import Diagnostics
import Text

/// A member of a record or a key of a table: `mentor.name`.
final class MemberNode: ExpressionNode {
  let site: TemplateLocation
  let owner: any ExpressionNode
  let name: MemberName

  init(_ owner: any ExpressionNode, _ name: MemberName, at site: TemplateLocation) {
    self.owner = owner
    self.name = name
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let owner = try owner.value(&renderer)
    if let value = try renderer.member(name, of: owner, at: site) { return value }
    throw .noMember(name.text, of: owner, renderer, at: site)
  }

  func valueIfDefined(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue?
  {
    let owner = try owner.value(&renderer)
    return try renderer.member(name, of: owner, at: site)
  }
}

extension TemplateRenderer {
  func member(
    _ name: MemberName, of owner: TemplateValue, at site: TemplateLocation
  ) throws(TemplateFailure) -> TemplateValue? {
    switch owner {
    case .object(let object): return object.member(name)
    case .map(let map): return map[name.text]
    case .date(let day): return day.member(name.text)
    case .running(.loop(let loop)):
      guard loop < loops.count else { return nil }
      return LoopMember(rawValue: name.text).flatMap(loops[loop].value)
    case .running(.namespace(let namespace)): return namespaces[namespace][name.text]
    case .running(.module(let module)):
      guard module < contexts.count else { return nil }
      return program.names[name.text].flatMap { contexts[module][$0] }
    case .null: throw .memberOfNothing(name.text, at: site)
    default: return nil
    }
  }

  /// The names a message can propose for a member.
  func memberNames(of owner: TemplateValue) -> [String] {
    switch owner {
    case .object(let object): object.memberNames
    case .map(let map): map.keys
    case .date: CalendarDate.memberNames
    case .running(.loop): LoopMember.allCases.map(\.rawValue) + ["cycle", "changed"]
    case .running(.namespace(let namespace)): namespaces[namespace].keys
    case .running(.module(let module)) where module < contexts.count:
      program.names.filter { contexts[module][$0.value] != nil }.keys.sorted()
    default: []
    }
  }
}

extension CalendarDate {
  static let memberNames = ["year", "month", "day"]

  func member(_ name: String) -> TemplateValue? {
    switch name {
    case "year": .int(year)
    case "month": .int(month)
    case "day": .int(day)
    default: nil
    }
  }
}

/// An item by its index or key: `rows[0]`, `labels["ochno"]`.
final class ItemNode: ExpressionNode {
  let site: TemplateLocation
  let owner: any ExpressionNode
  let index: any ExpressionNode

  init(_ owner: any ExpressionNode, _ index: any ExpressionNode, at site: TemplateLocation) {
    self.owner = owner
    self.index = index
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let owner = try owner.value(&renderer)
    let index = try index.value(&renderer)
    do {
      try renderer.chargeText(owner)
    } catch {
      throw error.located(site.place, in: site.file)
    }
    if let value = try renderer.item(index, of: owner, at: site) { return value }
    throw .noItem(index, of: owner, renderer, at: site)
  }

  func valueIfDefined(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue?
  {
    let owner = try owner.value(&renderer)
    return try renderer.item(try index.value(&renderer), of: owner, at: site)
  }
}

extension TemplateRenderer {
  func item(
    _ index: TemplateValue, of owner: TemplateValue, at site: TemplateLocation
  ) throws(TemplateFailure) -> TemplateValue? {
    switch (owner, index) {
    case (.map(let map), .string(let key)): return map[key]
    case (.list(let items), .int(let index)):
      let index = index < 0 ? index + items.count : index
      return items.indices.contains(index) ? items[index] : nil
    case (.object(let group as GroupOfItems), .int(let index)):
      return try item(.int(index), of: .list([group.key, .list(group.items)]), at: site)
    case (.string(let text), .int(let index)):
      return text.templateCharacter(index).map { .string($0) }
    case (.markup(let markup), .int(let index)):
      return markup.html.templateCharacter(index).map { .markup(Markup(trusted: $0)) }
    case (_, .string(let key)):
      return try member(MemberName(key), of: owner, at: site)
    case (.object, .object(let key)), (.map, .object(let key)):
      guard case .string(let key) = key.text else { return nil }
      return try member(MemberName(key), of: owner, at: site)
    case (.null, _): throw .memberOfNothing(index.shortText, at: site)
    default: return nil
    }
  }
}

extension String {
  /// The character at an index as Python counts: by code points, from the end when negative.
  fileprivate func templateCharacter(_ index: Int) -> String? {
    let scalars = Array(unicodeScalars)
    let index = index < 0 ? index + scalars.count : index
    return scalars.indices.contains(index) ? String(Character(scalars[index])) : nil
  }
}

extension TemplateFailure {
  static func noMember(
    _ name: String, of owner: TemplateValue, _ renderer: TemplateRenderer, at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.noSuchMember, "Поля «\(name)» нет: здесь \(owner.kindName)",
      suggestion: Suggestion.nearest(to: name, among: renderer.memberNames(of: owner)))
  }

  fileprivate static func noItem(
    _ index: TemplateValue, of owner: TemplateValue, _ renderer: TemplateRenderer,
    at site: TemplateLocation
  ) -> TemplateFailure {
    if case .string(let name) = index { return noMember(name, of: owner, renderer, at: site) }
    return site.failure(
      TemplateDiagnostics.noSuchMember,
      "Элемента «\(index.shortText)» нет: здесь \(owner.kindName)")
  }

  fileprivate static func memberOfNothing(_ name: String, at site: TemplateLocation)
    -> TemplateFailure
  {
    site.failure(
      TemplateDiagnostics.wrongType, "Поле «\(name)» берётся у значения, которое не заполнено",
      help: "Окружите это место проверкой {% if … %} того, что может отсутствовать.")
  }
}
