import Diagnostics

/// The arguments of a filter or check in the order of its parameters.
struct BoundArguments: Sendable {
  private let nodes: [any ExpressionNode]
  /// The values, when all of them are known before rendering.
  private let constants: [TemplateValue]?

  init(_ nodes: [any ExpressionNode]) {
    self.nodes = nodes
    let known = nodes.compactMap { ($0 as? ConstantNode)?.constant }
    constants = known.count == nodes.count ? known : nil
  }

  func values(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> [TemplateValue] {
    if let constants { return constants }
    var values: [TemplateValue] = []
    values.reserveCapacity(nodes.count)
    for node in nodes { values.append(try node.value(&renderer)) }
    return values
  }
}

/// `value|filter(arguments)`.
final class FilterNode: ExpressionNode {
  let site: TemplateLocation
  let subject: any ExpressionNode
  let filter: Filter
  let arguments: BoundArguments

  init(
    _ subject: any ExpressionNode, _ filter: Filter, _ arguments: BoundArguments,
    at site: TemplateLocation
  ) {
    self.subject = subject
    self.filter = filter
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let subject = try subject.value(&renderer)
    let arguments = try arguments.values(&renderer)
    do {
      return try renderer.apply(filter, to: subject, arguments)
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

/// `value|default(fallback)`: the fallback for what does not exist or is absent.
final class DefaultNode: ExpressionNode {
  let site: TemplateLocation
  let subject: any ExpressionNode
  let fallback: any ExpressionNode
  /// Whether what is false or empty counts as absent too.
  let replacesFalse: any ExpressionNode

  init(
    _ subject: any ExpressionNode, _ fallback: any ExpressionNode,
    replacesFalse: any ExpressionNode, at site: TemplateLocation
  ) {
    self.subject = subject
    self.fallback = fallback
    self.replacesFalse = replacesFalse
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
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
final class CheckNode: ExpressionNode {
  let site: TemplateLocation
  let subject: any ExpressionNode
  let check: Check
  let arguments: BoundArguments

  init(
    _ subject: any ExpressionNode, _ check: Check, _ arguments: BoundArguments,
    at site: TemplateLocation
  ) {
    self.subject = subject
    self.check = check
    self.arguments = arguments
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let subject = try subject.value(&renderer)
    let arguments = try arguments.values(&renderer)
    do {
      return .bool(try renderer.apply(check, to: subject, arguments))
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

/// `value is defined`, `value is undefined`.
final class DefinedNode: ExpressionNode {
  let site: TemplateLocation
  let subject: any ExpressionNode
  let wanted: Bool

  init(_ subject: any ExpressionNode, wanted: Bool, at site: TemplateLocation) {
    self.subject = subject
    self.wanted = wanted
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    .bool((try subject.valueIfDefined(&renderer) != nil) == wanted)
  }
}

/// What could not be compiled: rendering it tells the same fault once more.
final class FailingNode: ExpressionNode {
  let site: TemplateLocation
  let failure: TemplateFailure

  init(_ failure: TemplateFailure, at site: TemplateLocation) {
    self.failure = failure
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    throw failure
  }
}
