extension RequirementCatalogue {
  /// 1.1 Section and portal.
  static let sectionRules: [Requirement] = [
    .separateSection, .sectionDeadline, .replenishment, .nineBlocks, .noSilentBlock, .socialPages,
    .coverageOfStages, .feedAndExport, .openBank, .contacts, .glossary, .rightsAndDuties,
    .threeLevels,
  ]
}
