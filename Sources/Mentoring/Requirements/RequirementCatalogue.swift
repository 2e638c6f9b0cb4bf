/// All the rules there are, in the order of the catalogue.
///
/// One file for each rule lies in the folder of its section, and the section's list beside it. A test
/// compares the ids the files declare with the ids of the catalogue.
package enum RequirementCatalogue {
  package static let sections: [RequirementSection] = [
    SectionRules.section, DocumentRules.section, PeopleRules.section, WorkRules.section,
    RoadmapRules.section, IndicatorRules.section, TerritoryRules.section, PracticeRules.section,
  ]

  package static let all: [Requirement] = sections.flatMap(\.rules)

  /// The rule with this id.
  package static subscript(id: String) -> Requirement? { index[id].map { all[$0] } }

  private static let index = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
}
