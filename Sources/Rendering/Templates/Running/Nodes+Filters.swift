import Diagnostics

/// `value|filter(arguments)`, `value is check(arguments)`.
final class ApplicationNode: ExpressionNode {
  /// What is applied to the value.
  enum Operation: Sendable {
    case filter(Filter)
    case check(Check)
  }

  let site: TemplateLocation
  let subject: any ExpressionNode
  let operation: Operation
  /// In the order of the parameters.
  private let arguments: [any ExpressionNode]
  /// The arguments' values, when all of them are known before rendering.
  private let constants: [TemplateValue]?

  init(
    _ subject: any ExpressionNode, _ operation: Operation, _ arguments: [any ExpressionNode],
    at site: TemplateLocation
  ) {
    self.subject = subject
    self.operation = operation
    self.arguments = arguments
    self.site = site
    let known = arguments.compactMap { ($0 as? ConstantNode)?.constant }
    constants = known.count == arguments.count ? known : nil
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let subject = try subject.value(&renderer)
    let values = try values(&renderer)
    do {
      switch operation {
      case .filter(let filter): return try renderer.apply(filter, to: subject, values)
      case .check(let check): return .bool(try renderer.apply(check, to: subject, values))
      }
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }

  private func values(_ renderer: inout TemplateRenderer) throws(TemplateFailure)
    -> [TemplateValue]
  {
    if let constants { return constants }
    var values: [TemplateValue] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.value(&renderer)) }
    return values
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
