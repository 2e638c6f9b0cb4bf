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
