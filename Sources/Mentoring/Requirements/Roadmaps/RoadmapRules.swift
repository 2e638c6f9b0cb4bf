import Text

/// The rules about roadmaps, in the order of the catalogue.
enum RoadmapRules {
  static let section = RequirementSection(
    number: "1.5", title: "Дорожная карта",
    rules: [
      SevenStagesAreInOrder.requirement,
      StagesHoldSampleActivities.requirement,
      RoadmapActivityIsComplete.requirement,
      FirstStageLeadsToDocuments.requirement,
      RoadmapIsOnTime.requirement,
      MunicipalHeaderIsComplete.requirement,
      MunicipalGroupsAreComplete.requirement,
      MunicipalActivityIsComplete.requirement,
      AbbreviationIsUniform.requirement,
    ])
}

extension Record<Roadmap> {
  /// Whether a day lies in the roadmap's period, as far as the period is given by days.
  func covers(_ day: CalendarDate?) -> Bool {
    guard let day else { return true }
    if let from = self.period?.from, day < from { return false }
    if let to = self.period?.to, day > to { return false }
    return true
  }
}

extension Record<RoadmapActivity> {
  /// «1.2 Приказы о закреплении пар»
  var called: String {
    [self.number, self.title].compactMap { $0 }.joined(separator: " ")
  }

  /// The sample activity a line stands for: named by its key, or worded like the sample.
  var sample: Term? { self.item ?? self.title.flatMap { Vocabulary.item.term(spelled: $0) } }
}
