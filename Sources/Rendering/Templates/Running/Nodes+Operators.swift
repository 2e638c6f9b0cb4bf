import Diagnostics

/// `-number`, `+number`.
final class SignNode: ExpressionNode {
  let site: TemplateLocation
  let operand: any ExpressionNode
  let isNegative: Bool

  init(_ operand: any ExpressionNode, isNegative: Bool, at site: TemplateLocation) {
    self.operand = operand
    self.isNegative = isNegative
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let value = try operand.value(&renderer)
    switch value {
    case .int(let number) where number != .min: return .int(isNegative ? -number : number)
    case .bool(let flag): return .int(isNegative ? (flag ? -1 : 0) : (flag ? 1 : 0))
    case .double(let number): return .double(isNegative ? -number : number)
    default: throw .notANumber(value).located(site.place, in: site.file)
    }
  }
}

/// `left + right` and its like.
final class ArithmeticNode: ExpressionNode {
  let site: TemplateLocation
  let left: any ExpressionNode
  let operation: Arithmetic
  let right: any ExpressionNode

  init(
    _ left: any ExpressionNode, _ operation: Arithmetic, _ right: any ExpressionNode,
    at site: TemplateLocation
  ) {
    self.left = left
    self.operation = operation
    self.right = right
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let left = try left.value(&renderer)
    let right = try right.value(&renderer)
    do {
      return try renderer.calculate(left, operation, right)
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

/// `a < b`, `a in b`, and chains such as `1 < a <= 5`.
final class ComparisonNode: ExpressionNode {
  let site: TemplateLocation
  let first: any ExpressionNode
  let steps: [(Comparison, any ExpressionNode)]

  init(
    _ first: any ExpressionNode, _ steps: [(Comparison, any ExpressionNode)],
    at site: TemplateLocation
  ) {
    self.first = first
    self.steps = steps
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    var left = try first.value(&renderer)
    for (comparison, operand) in steps {
      let right = try operand.value(&renderer)
      do {
        guard try renderer.holds(left, comparison, right) else { return .bool(false) }
      } catch {
        throw error.located(site.place, in: site.file)
      }
      left = right
    }
    return .bool(true)
  }
}

/// `a and b`, `a or b`: the value that decides.
final class LogicNode: ExpressionNode {
  let site: TemplateLocation
  let left: any ExpressionNode
  let right: any ExpressionNode
  /// What the left value has to be for the right one to be looked at.
  let goesOnWhen: Bool

  init(
    _ left: any ExpressionNode, _ right: any ExpressionNode, goesOnWhen: Bool,
    at site: TemplateLocation
  ) {
    self.left = left
    self.right = right
    self.goesOnWhen = goesOnWhen
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let value = try left.value(&renderer)
    return value.isTruthy == goesOnWhen ? try right.value(&renderer) : value
  }
}

/// `not a`.
final class NotNode: ExpressionNode {
  let site: TemplateLocation
  let operand: any ExpressionNode

  init(_ operand: any ExpressionNode, at site: TemplateLocation) {
    self.operand = operand
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    .bool(!(try operand.value(&renderer).isTruthy))
  }
}

/// `a if condition else b`; without `else` nothing.
final class ChoiceNode: ExpressionNode {
  let site: TemplateLocation
  let condition: any ExpressionNode
  let ifTrue: any ExpressionNode
  let ifFalse: (any ExpressionNode)?

  init(
    _ condition: any ExpressionNode, _ ifTrue: any ExpressionNode, _ ifFalse: (any ExpressionNode)?,
    at site: TemplateLocation
  ) {
    self.condition = condition
    self.ifTrue = ifTrue
    self.ifFalse = ifFalse
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    if try condition.value(&renderer).isTruthy { return try ifTrue.value(&renderer) }
    return try ifFalse?.value(&renderer) ?? .null
  }

  func valueIfDefined(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue?
  {
    if try condition.value(&renderer).isTruthy { return try ifTrue.valueIfDefined(&renderer) }
    guard let ifFalse else { return nil }
    return try ifFalse.valueIfDefined(&renderer)
  }

  func emit(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue? {
    if try condition.value(&renderer).isTruthy { return try ifTrue.emit(&renderer) }
    guard let ifFalse else { return nil }
    return try ifFalse.emit(&renderer)
  }
}

/// `a ~ b`: the texts put together, as markup when one of them is.
final class ConcatenationNode: ExpressionNode {
  let site: TemplateLocation
  let parts: [any ExpressionNode]

  init(_ parts: [any ExpressionNode], at site: TemplateLocation) {
    self.parts = parts
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    var values: [TemplateValue] = []
    for part in parts { values.append(try part.value(&renderer)) }
    do {
      return try renderer.concatenation(of: values)
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

extension TemplateRenderer {
  mutating func concatenation(
    of values: [TemplateValue], separator: String = ""
  ) throws(TemplateFailure) -> TemplateValue {
    let isMarkup = values.contains(where: \.isMarkup)
    var result = ""
    for (index, value) in values.enumerated() {
      let text = isMarkup ? try markup(of: value) : try text(of: value)
      try charge(text.utf8.count + separator.utf8.count)
      if index > 0 { result += separator }
      result += text
    }
    return isMarkup ? .markup(Markup(trusted: result)) : .string(result)
  }
}

/// A list written out: `[1, 2]`.
final class ListNode: ExpressionNode {
  let site: TemplateLocation
  let items: [any ExpressionNode]

  init(_ items: [any ExpressionNode], at site: TemplateLocation) {
    self.items = items
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    var values: [TemplateValue] = []
    values.reserveCapacity(items.count)
    for item in items { values.append(try item.value(&renderer)) }
    return try renderer.made(.list(values), at: site)
  }
}

/// A table written out: `{"a": 1}`; its keys are texts.
final class TableNode: ExpressionNode {
  let site: TemplateLocation
  let entries: [(key: any ExpressionNode, value: any ExpressionNode)]

  init(_ entries: [(key: any ExpressionNode, value: any ExpressionNode)], at site: TemplateLocation)
  {
    self.entries = entries
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    var map = TemplateMap()
    for (key, value) in entries {
      let key = try key.value(&renderer)
      guard case .string(let name) = key else { throw .badKey(key, at: site) }
      map[name] = try value.value(&renderer)
    }
    return try renderer.made(.map(map), at: site)
  }
}

/// A part of a list or text: `items[1:3]`, `name[:1]`, `rows[::-1]`.
final class SliceNode: ExpressionNode {
  let site: TemplateLocation
  let owner: any ExpressionNode
  let bounds: [(any ExpressionNode)?]

  init(_ owner: any ExpressionNode, _ bounds: [(any ExpressionNode)?], at site: TemplateLocation) {
    self.owner = owner
    self.bounds = bounds
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    let owner = try owner.value(&renderer)
    var numbers: [Int?] = []
    for bound in bounds { numbers.append(try number(bound, &renderer)) }
    let step = numbers[2] ?? 1
    guard step != 0 else {
      throw site.failure(TemplateDiagnostics.badValue, "Шаг среза не может быть нулём")
    }
    do {
      try renderer.chargeMade(owner)
    } catch {
      throw error.located(site.place, in: site.file)
    }
    switch owner {
    case .list(let items): return .list(SliceNode.slice(items, numbers[0], numbers[1], step))
    case .string(let text):
      let scalars = SliceNode.slice(Array(text.unicodeScalars), numbers[0], numbers[1], step)
      return .string(String(String.UnicodeScalarView(scalars)))
    case .markup(let markup):
      let scalars = SliceNode.slice(Array(markup.html.unicodeScalars), numbers[0], numbers[1], step)
      return .markup(Markup(trusted: String(String.UnicodeScalarView(scalars))))
    default:
      throw site.failure(
        TemplateDiagnostics.wrongType,
        "Срез берётся у списка или строки, а здесь \(owner.kindName)")
    }
  }

  private func number(
    _ bound: (any ExpressionNode)?, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> Int? {
    guard let bound else { return nil }
    let value = try bound.value(&renderer)
    if case .null = value { return nil }
    guard case .int(let number) = value else {
      throw TemplateFailure.notANumber(value).located(bound.site.place, in: site.file)
    }
    return number
  }

  /// Python's slice: bounds beyond the ends are the ends, a negative step goes backwards.
  static func slice<Item>(_ items: [Item], _ from: Int?, _ to: Int?, _ step: Int) -> [Item] {
    let count = items.count
    let lowest = step > 0 ? 0 : -1
    let highest = step > 0 ? count : count - 1
    func bound(_ number: Int) -> Int {
      min(
        max(number < 0 ? number.addingReportingOverflow(count).partialValue : number, lowest),
        highest)
    }
    let start = from.map(bound) ?? (step > 0 ? 0 : count - 1)
    let end = to.map(bound) ?? (step > 0 ? count : -1)
    return stride(from: start, to: end, by: step).map { items[$0] }
  }
}

extension TemplateFailure {
  static func notANumber(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Здесь нужно число, а стоит \(value.kindName)")
  }

  fileprivate static func badKey(_ key: TemplateValue, at site: TemplateLocation) -> TemplateFailure
  {
    site.failure(
      TemplateDiagnostics.wrongType, "Ключ словаря – строка, а здесь \(key.kindName)",
      help: "Возьмите ключ в кавычки.")
  }
}
