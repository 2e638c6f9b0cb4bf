import Diagnostics

/// A literal, or anything known before rendering.
final class ConstantNode: ExpressionNode {
  let site: TemplateLocation
  let constant: TemplateValue

  init(_ constant: TemplateValue, at site: TemplateLocation) {
    self.constant = constant
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) -> TemplateValue { constant }
}

/// A local of the frame that is running.
final class SlotNode: ExpressionNode {
  let site: TemplateLocation
  let slot: Int
  let name: String

  init(_ name: String, slot: Int, at site: TemplateLocation) {
    self.name = name
    self.slot = slot
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    guard let value = renderer[slot] else { throw .undefined(name, renderer, at: site) }
    return value
  }

  func valueIfDefined(_ renderer: inout TemplateRenderer) -> TemplateValue? { renderer[slot] }
}

/// A name at the top of the template, or given to it from outside.
final class ContextNode: ExpressionNode {
  let site: TemplateLocation
  let number: Int
  let name: String

  init(_ name: String, number: Int, at site: TemplateLocation) {
    self.name = name
    self.number = number
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    guard let value = renderer.contexts[renderer.context][number] else {
      throw .undefined(name, renderer, at: site)
    }
    return value
  }

  func valueIfDefined(_ renderer: inout TemplateRenderer) -> TemplateValue? {
    renderer.contexts[renderer.context][number]
  }
}

/// What a `filter` block or a capturing `set` has captured.
final class CapturedNode: ExpressionNode {
  let site: TemplateLocation

  init(at site: TemplateLocation) { self.site = site }

  func value(_ renderer: inout TemplateRenderer) -> TemplateValue { renderer.captured }
}

extension TemplateFailure {
  static func undefined(
    _ name: String, _ renderer: TemplateRenderer, at site: TemplateLocation
  ) -> TemplateFailure {
    let values = renderer.contexts[renderer.context]
    let known = renderer.program.names.filter { values[$0.value] != nil }.keys
    return undefined(name, among: Set(known).union(renderer.globalNames).sorted(), at: site)
  }

  static func undefined(
    _ name: String, among known: [String], at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.undefinedName, "Имя «\(name)» не определено",
      suggestion: Suggestion.nearest(to: name, among: known))
  }
}
