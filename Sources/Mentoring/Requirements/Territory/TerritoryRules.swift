/// The rules about municipalities, regions and incentives (1.7).
extension RequirementCatalogue {
  static let territoryRules: [Requirement] = []
}
