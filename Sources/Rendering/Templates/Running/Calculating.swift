import Diagnostics
import Text

/// Arithmetic and comparisons, with Python's meaning of division and remainder.
extension TemplateRenderer {
  mutating func calculate(
    _ left: TemplateValue, _ operation: Arithmetic, _ right: TemplateValue
  ) throws(TemplateFailure) -> TemplateValue {
    if let left = left.wholeNumber, let right = right.wholeNumber {
      return try calculate(whole: left, operation, right)
    }
    if let left = left.number, let right = right.number {
      return try calculate(left, operation, right)
    }
    switch (left, operation, right) {
    case (.list(let left), .add, .list(let right)):
      try charge((left.count + right.count) * TemplateValue.size)
      return .list(left + right)
    case (_, .add, _) where left.isText && right.isText:
      return try concatenation(of: [left, right])
    case (_, .multiply, .int(let times)) where left.isText:
      return try repeated(left, times)
    case (.int(let times), .multiply, _) where right.isText:
      return try repeated(right, times)
    case (.list(let items), .multiply, .int(let times)):
      try charge(items.count * TemplateValue.size, times: times)
      return .list((0..<max(0, times)).flatMap { _ in items })
    default: throw .cannotCalculate(left, operation, right)
    }
  }

  private mutating func repeated(
    _ value: TemplateValue, _ times: Int
  ) throws(TemplateFailure) -> TemplateValue {
    let text = try text(of: value)
    try charge(text.utf8.count, times: times)
    return self.value(String(repeating: text, count: max(0, times)), like: value)
  }

  private func calculate(
    whole left: Int, _ operation: Arithmetic, _ right: Int
  ) throws(TemplateFailure) -> TemplateValue {
    let result: (partialValue: Int, overflow: Bool)
    switch operation {
    case .add: result = left.addingReportingOverflow(right)
    case .subtract: result = left.subtractingReportingOverflow(right)
    case .multiply: result = left.multipliedReportingOverflow(by: right)
    case .divide:
      guard right != 0 else { throw .divisionByZero() }
      return .double(Double(left) / Double(right))
    case .divideWhole:
      guard right != 0 else { throw .divisionByZero() }
      let quotient = left.dividedReportingOverflow(by: right)
      let rest = left.remainderReportingOverflow(dividingBy: right).partialValue
      let isRoundedUp = rest != 0 && (rest < 0) != (right < 0)
      result = (quotient.partialValue - (isRoundedUp ? 1 : 0), quotient.overflow)
    case .remainder:
      guard right != 0 else { throw .divisionByZero() }
      let rest = left.remainderReportingOverflow(dividingBy: right).partialValue
      result = (rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest, false)
    case .power: return try power(left, right)
    }
    guard !result.overflow else { throw .tooLarge() }
    return .int(result.partialValue)
  }

  private func power(_ base: Int, _ exponent: Int) throws(TemplateFailure) -> TemplateValue {
    guard exponent >= 0 else { return try calculate(Double(base), .power, Double(exponent)) }
    if base.magnitude < 2 {
      return .int(exponent == 0 ? 1 : exponent % 2 == 0 ? base * base : base)
    }
    var result = 1
    for _ in 0..<exponent {
      let next = result.multipliedReportingOverflow(by: base)
      guard !next.overflow else { throw .tooLarge() }
      result = next.partialValue
    }
    return .int(result)
  }

  private func calculate(
    _ left: Double, _ operation: Arithmetic, _ right: Double
  ) throws(TemplateFailure) -> TemplateValue {
    switch operation {
    case .add: return .double(left + right)
    case .subtract: return .double(left - right)
    case .multiply: return .double(left * right)
    case .divide:
      guard right != 0 else { throw .divisionByZero() }
      return .double(left / right)
    case .divideWhole:
      guard right != 0 else { throw .divisionByZero() }
      return .double((left / right).rounded(.down))
    case .remainder:
      guard right != 0 else { throw .divisionByZero() }
      let rest = left.truncatingRemainder(dividingBy: right)
      return .double(rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest)
    case .power:
      guard right == right.rounded(), right.magnitude <= 1024 else { throw .fractionalPower() }
      return .double(TemplateRenderer.power(left, Int(right)))
    }
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent.magnitude { result *= base }
    return exponent < 0 ? 1 / result : result
  }
}

extension TemplateRenderer {
  mutating func holds(
    _ left: TemplateValue, _ comparison: Comparison, _ right: TemplateValue
  ) throws(TemplateFailure) -> Bool {
    switch comparison {
    case .equal: return try equal(left, right)
    case .notEqual: return !(try equal(left, right))
    case .contained: return try contains(right, left)
    case .notContained: return !(try contains(right, left))
    case .less: return try precedes(left, right)
    case .greater: return try precedes(right, left)
    case .lessOrEqual: return try equal(left, right) ? true : try precedes(left, right)
    case .greaterOrEqual: return try equal(left, right) ? true : try precedes(right, left)
    }
  }

  private mutating func precedes(
    _ left: TemplateValue, _ right: TemplateValue
  ) throws(TemplateFailure) -> Bool {
    guard let result = try isLess(left, right) else { throw .cannotCompare(left, right) }
    return result
  }

  mutating func contains(_ whole: TemplateValue, _ part: TemplateValue) throws(TemplateFailure)
    -> Bool
  {
    switch whole {
    case .list(let items):
      for item in items { if try equal(item, part) { return true } }
      return false
    case .map(let map):
      if case .string(let key) = part { return map[key] != nil }
      return false
    case .string, .markup, .link:
      guard part.isText else { throw .cannotContain(whole, part) }
      let (part, whole) = (try text(of: part), try text(of: whole))
      try charge(search: part, in: whole)
      return ByteSearch.contains(part, in: whole)
    case .object(let object):
      return try contains(object.text, part)
    default: throw .cannotContain(whole, part)
    }
  }
}

extension TemplateValue {
  fileprivate var wholeNumber: Int? {
    switch self {
    case .int(let number): number
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  var isText: Bool {
    switch self {
    case .string, .markup, .link, .writable: true
    case .object(let object): object.text.isText
    default: false
    }
  }
}

extension TemplateFailure {
  fileprivate static func tooLarge() -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.badValue, "Число слишком велико")
  }

  fileprivate static func fractionalPower() -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.badValue, "Степень – целое число не больше 1024")
  }

  fileprivate static func divisionByZero() -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.badValue, "Деление на ноль",
      help: "Проверьте делитель: {% if count %}…{% endif %}.")
  }

  fileprivate static func cannotCalculate(
    _ left: TemplateValue, _ operation: Arithmetic, _ right: TemplateValue
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Действие «\(operation.rawValue)» не подходит: слева \(left.kindName), "
        + "справа \(right.kindName)",
      help: operation == .add ? "Тексты и числа соединяет знак ~." : nil)
  }

  fileprivate static func cannotCompare(
    _ left: TemplateValue, _ right: TemplateValue
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Нельзя сказать, что больше: \(left.kindName) или \(right.kindName)")
  }

  fileprivate static func cannotContain(
    _ whole: TemplateValue, _ part: TemplateValue
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Проверка in ищет в списке, словаре или строке, а здесь ищется \(part.kindName) "
        + "в значении «\(whole.kindName)»")
  }
}
