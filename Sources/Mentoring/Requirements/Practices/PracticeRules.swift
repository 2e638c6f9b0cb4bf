/// The rules about cases, clubs, contests, portfolios and the library (1.8).
extension RequirementCatalogue {
  static let practiceRules: [Requirement] = []
}
