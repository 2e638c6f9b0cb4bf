/// The rules about indicators, in the order of the catalogue.
enum IndicatorRules {
  static let section = RequirementSection(
    number: "1.6", title: "Показатели",
    rules: [
      IndicatorIsComplete.requirement,
      IndicatorValuesArePlausible.requirement,
      CentreReachesTargets.requirement,
      AllOrganisationsTakePart.requirement,
      YoungTeachersAreInvolved.requirement,
      InvolvedShareGrows.requirement,
      PracticeReachesTargets.requirement,
      IndicatorHasDynamics.requirement,
    ])
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

/// Numbers as Russian prose has them.
enum Figure {
  /// «37,5»: at most one digit behind the comma, none when it is zero.
  static func text(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "−" : ""
    let rest = tenths % 10 == 0 ? "" : ",\(tenths % 10)"
    return sign + "\(tenths / 10)" + rest
  }
}
