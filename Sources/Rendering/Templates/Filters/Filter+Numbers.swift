import Diagnostics

/// Filters over numbers.
extension Filter {
  static let numbers = [
    Filter("abs", abs),
    Filter("round", [Parameter("precision", 0), Parameter("method", "common")], round),
    Filter("int", [Parameter("default", 0), Parameter("base", 10)], int),
    Filter("float", [Parameter("default", 0.0)], float),
    Filter("sum", [Parameter("attribute", .null), Parameter("start", 0)], sum),
  ]

  @Sendable static func abs(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    switch value {
    case .int(let number) where number != .min: return .int(Swift.abs(number))
    case .double(let number): return .double(number.magnitude)
    default: throw .notANumber(value)
    }
  }

  /// Halves go to the even neighbour, as in Python; the result always has a decimal point.
  @Sendable static func round(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    guard let number = value.number else { throw .notANumber(value) }
    let digits = try arguments[0].integer()
    let rule: FloatingPointRoundingRule
    switch try renderer.text(of: arguments[1]) {
    case "common": rule = .toNearestOrEven
    case "ceil": rule = .up
    case "floor": rule = .down
    default: throw .roundingMethod()
    }
    let rounded = Rounding.round(number, digits: Swift.min(Swift.max(digits, -15), 15), rule)
    if case .int = value, rule == .toNearestOrEven {
      return Int(exactly: rounded).map { .int($0) } ?? value
    }
    return .double(rounded)
  }

  @Sendable static func int(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    switch value {
    case .int: return value
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .double(let number): return number.magnitude < 9e18 ? .int(Int(number)) : arguments[0]
    case .string(let text):
      let digits = text.trimmed().filter { $0 != "_" }
      let base = try arguments[1].integer()
      if (2...36).contains(base), let number = Int(digits, radix: base) { return .int(number) }
      guard base == 10, let number = Double(digits), number.magnitude < 9e18 else {
        return arguments[0]
      }
      return .int(Int(number))
    default: return arguments[0]
    }
  }

  @Sendable static func float(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    if let number = value.number { return .double(number) }
    if case .string(let text) = value, let number = Double(text.trimmed()) {
      return .double(number)
    }
    return arguments[0]
  }

  @Sendable static func sum(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var total = arguments[1]
    for item in try renderer.list(value) {
      let number = try renderer.attribute(arguments[0], of: item)
      total = try renderer.calculate(total, .add, number)
    }
    return total
  }
}

/// Rounding to decimals as Python does it: by the exact value, not by its decimal picture.
enum Rounding {
  static func round(_ number: Double, digits: Int, _ rule: FloatingPointRoundingRule) -> Double {
    var scale = 1.0
    for _ in 0..<Swift.abs(digits) { scale *= 10 }
    if digits < 0 { return (number / scale).rounded(rule) * scale }
    let scaled = number * scale
    guard rule == .toNearestOrEven, digits > 0 else { return scaled.rounded(rule) / scale }
    return exactly(scaled, number, scale).rounded(.toNearestOrEven) / scale
  }

  /// The scaled number moved off a half that only the multiplication has made of it.
  private static func exactly(_ scaled: Double, _ number: Double, _ scale: Double) -> Double {
    guard (scaled - scaled.rounded(.down)) == 0.5 else { return scaled }
    let error = (-scaled).addingProduct(number, scale)
    return error > 0 ? scaled.nextUp : error < 0 ? scaled.nextDown : scaled
  }
}

extension TemplateFailure {
  fileprivate static func roundingMethod() -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.badValue, "round округляет способом common, ceil или floor")
  }
}
