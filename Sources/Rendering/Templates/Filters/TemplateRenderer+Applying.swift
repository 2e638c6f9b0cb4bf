import Diagnostics

/// Applying filters and checks, with what they go through and make counted.
extension TemplateRenderer {
  mutating func apply(
    _ filter: Filter, to value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    try chargeTexts(value, arguments)
    let result = try filter.apply(&self, value, arguments)
    try chargeMade(result)
    if filter.nestsItems { try checkDepth(of: result) }
    return result
  }

  mutating func apply(
    _ check: Check, to value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> Bool {
    try chargeTexts(value, arguments)
    return try check.apply(&self, value, arguments)
  }

  private mutating func chargeTexts(
    _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) {
    try chargeText(value)
    for argument in arguments { try chargeText(argument) }
  }
}

/// Comparing values, with what is gone through counted.
extension TemplateRenderer {
  mutating func equal(
    _ left: TemplateValue, _ right: TemplateValue
  ) throws(TemplateFailure) -> Bool {
    var work = comparisonWork
    let result = left.equals(right, &work)
    try charge(work.done)
    return result
  }

  mutating func isLess(
    _ left: TemplateValue, _ right: TemplateValue
  ) throws(TemplateFailure) -> Bool? {
    var work = comparisonWork
    let result = left.isLess(than: right, &work)
    try charge(work.done)
    return result
  }

  /// What comparisons may still go through on this page.
  var comparisonWork: ComparisonWork { ComparisonWork(most: limits.valueBytes - valueBytes) }
}
