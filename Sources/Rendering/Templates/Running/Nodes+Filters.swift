import Diagnostics

/// The arguments of a filter or check in the order of its parameters.
struct BoundArguments: Sendable {
  private let nodes: [any Evaluable]
  /// The values, when all of them are known before rendering.
  private let constants: [TemplateValue]?

  init(_ nodes: [any Evaluable]) {
    self.nodes = nodes
    let known = nodes.compactMap { ($0 as? ConstantNode)?.constant }
    constants = known.count == nodes.count ? known : nil
  }

  func values(_ renderer: inout Renderer) throws(TemplateFailure) -> [TemplateValue] {
    if let constants { return constants }
    var values: [TemplateValue] = []
    values.reserveCapacity(nodes.count)
    for node in nodes { values.append(try node.value(&renderer)) }
    return values
  }
}

/// `value|filter(arguments)`.
final class FilterNode: Evaluable {
  let site: Site
  let subject: any Evaluable
  let filter: Filter
  let arguments: BoundArguments

  init(_ subject: any Evaluable, _ filter: Filter, _ arguments: BoundArguments, at site: Site) {
    self.subject = subject
    self.filter = filter
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout Renderer) throws(TemplateFailure) -> TemplateValue {
    let subject = try subject.value(&renderer)
    let arguments = try arguments.values(&renderer)
    do {
      return try filter.apply(&renderer, subject, arguments)
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

/// `value|default(fallback)`: the fallback for what does not exist or is absent.
final class DefaultNode: Evaluable {
  let site: Site
  let subject: any Evaluable
  let fallback: any Evaluable
  /// Whether what is false or empty counts as absent too.
  let replacesFalse: any Evaluable

  init(
    _ subject: any Evaluable, _ fallback: any Evaluable, replacesFalse: any Evaluable, at site: Site
  ) {
    self.subject = subject
    self.fallback = fallback
    self.replacesFalse = replacesFalse
    self.site = site
  }

  func value(_ renderer: inout Renderer) throws(TemplateFailure) -> TemplateValue {
    guard let value = try subject.valueIfDefined(&renderer), !value.isNull else {
      return try fallback.value(&renderer)
    }
    if !value.isTruthy, try replacesFalse.value(&renderer).isTruthy {
      return try fallback.value(&renderer)
    }
    return value
  }
}

/// `value is check(arguments)`.
final class CheckNode: Evaluable {
  let site: Site
  let subject: any Evaluable
  let check: Check
  let arguments: BoundArguments

  init(_ subject: any Evaluable, _ check: Check, _ arguments: BoundArguments, at site: Site) {
    self.subject = subject
    self.check = check
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout Renderer) throws(TemplateFailure) -> TemplateValue {
    let subject = try subject.value(&renderer)
    let arguments = try arguments.values(&renderer)
    do {
      return .bool(try check.apply(&renderer, subject, arguments))
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

/// `value is defined`, `value is undefined`.
final class DefinedNode: Evaluable {
  let site: Site
  let subject: any Evaluable
  let wanted: Bool

  init(_ subject: any Evaluable, wanted: Bool, at site: Site) {
    self.subject = subject
    self.wanted = wanted
    self.site = site
  }

  func value(_ renderer: inout Renderer) throws(TemplateFailure) -> TemplateValue {
    .bool((try subject.valueIfDefined(&renderer) != nil) == wanted)
  }
}

/// What could not be compiled: rendering it tells the same fault once more.
final class FailingNode: Evaluable {
  let site: Site
  let failure: TemplateFailure

  init(_ failure: TemplateFailure, at site: Site) {
    self.failure = failure
    self.site = site
  }

  func value(_ renderer: inout Renderer) throws(TemplateFailure) -> TemplateValue {
    throw failure
  }
}
