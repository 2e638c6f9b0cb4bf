import Diagnostics

/// The checks behind `is`; `defined` and `undefined` are the compiler's own.
extension Check {
  static let all: [String: Check] = Dictionary(
    (kinds + numbers + comparisons).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let kinds = [
    kind("none") { $0.isNull },
    kind("boolean") { if case .bool = $0 { true } else { false } },
    kind("true") { if case .bool(true) = $0 { true } else { false } },
    kind("false") { if case .bool(false) = $0 { true } else { false } },
    kind("integer") { if case .int = $0 { true } else { false } },
    kind("float") { if case .double = $0 { true } else { false } },
    kind("number") { $0.number != nil },
    kind("string") { $0.isText },
    kind("mapping") { if case .map = $0 { true } else { false } },
    kind("sequence") { $0.isIterable },
    kind("iterable") { $0.isIterable },
    kind("date") { if case .date = $0 { true } else { false } },
    kind("callable") { if case .running(.macro) = $0 { true } else { false } },
    kind("escaped") { $0.isMarkup },
    kind("lower") { $0.plainText.map { $0 == $0.lowercased() && $0 != $0.uppercased() } ?? false },
    kind("upper") { $0.plainText.map { $0 == $0.uppercased() && $0 != $0.lowercased() } ?? false },
  ]

  private static let numbers = [
    Check("odd", odd), Check("even", even), Check("divisibleby", [Parameter("num")], divisible),
  ]

  private static let comparisons =
    ["eq", "equalto", "=="].map { comparison($0, .equal) }
    + ["ne", "!="].map { comparison($0, .notEqual) }
    + ["lt", "lessthan", "<"].map { comparison($0, .less) }
    + ["le", "<="].map { comparison($0, .lessOrEqual) }
    + ["gt", "greaterthan", ">"].map { comparison($0, .greater) }
    + ["ge", ">="].map { comparison($0, .greaterOrEqual) }
    + [comparison("in", .contained), Check("sameas", [Parameter("other")], same)]

  private static func kind(
    _ name: String, _ holds: @escaping @Sendable (TemplateValue) -> Bool
  ) -> Check {
    Check(name) { _, value, _ in holds(value) }
  }

  private static func comparison(_ name: String, _ comparison: Comparison) -> Check {
    Check(name, [Parameter("other")]) { renderer, value, arguments throws(TemplateFailure) in
      try renderer.holds(value, comparison, arguments[0])
    }
  }

  @Sendable private static func odd(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> Bool {
    try value.integer() % 2 != 0
  }

  @Sendable private static func even(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> Bool {
    try value.integer() % 2 == 0
  }

  @Sendable private static func divisible(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> Bool {
    guard case .int(0) = try renderer.calculate(value, .remainder, arguments[0]) else {
      return false
    }
    return true
  }

  /// The same kind and an equal value: there is no other sameness here.
  @Sendable private static func same(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> Bool {
    guard value.kindName == arguments[0].kindName else { return false }
    return try renderer.equal(value, arguments[0])
  }
}
