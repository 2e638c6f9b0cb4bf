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
