extension RequirementCatalogue {
  /// 1.6 Indicators.
  static let indicatorRules: [Requirement] = [
    .indicatorFields, .plausibleValues, .centreTargets, .allOrganisations, .youngTeachers,
    .growingShare, .practiceTargets, .dynamics,
  ]
}

extension Record<IndicatorYear> {
  /// The typed fact, or the share of numerator and denominator.
  var value: Double? {
    if let fact = self.fact { return fact }
    guard let numerator = self.numerator, let denominator = self.denominator, denominator > 0 else {
      return nil
    }
    return numerator / denominator * 100
  }
}
