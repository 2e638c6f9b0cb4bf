/// All the rules there are, in the order of the catalogue.
///
/// One file for each rule lies in the folder of its section, and the section's list beside it.
package enum RequirementCatalogue {
  package static let all: [Requirement] =
    sectionRules + documentRules + peopleRules + workRules + roadmapRules + indicatorRules
    + territoryRules + practiceRules

  /// The rule with this id.
  package static subscript(id: String) -> Requirement? { index[id].map { all[$0] } }

  private static let index = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
}
