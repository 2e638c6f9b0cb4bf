/// The rules about pairs, groups and programmes (1.4).
extension RequirementCatalogue {
  static let workRules: [Requirement] = []
}
