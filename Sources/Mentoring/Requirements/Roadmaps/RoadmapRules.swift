extension RequirementCatalogue {
  /// 1.5 Roadmaps.
  static let roadmapRules: [Requirement] = [
    .sevenStages, .sampleActivities, .roadmapColumns, .stageDocuments, .roadmapDates,
    .municipalHeader, .municipalGroups, .municipalColumns, .oneAbbreviation,
  ]
}

extension RuleContext {
  /// The school's roadmaps: all but those laid out for a municipality.
  var schoolRoadmaps: [Record<Roadmap>] {
    portal[Roadmap.self].filter { $0.layout?.is("mun5") != true }
  }

  /// The roadmaps of a municipality.
  var municipalRoadmaps: [Record<Roadmap>] {
    portal[Roadmap.self].filter { roadmap in
      roadmap.layout?.is("mun5") == true || roadmap.level?.is("municipal") == true
    }
  }
}

extension Record<Roadmap> {
  /// The activities of all stages and groups, in their order.
  var activities: [Record<RoadmapActivity>] {
    (self.stages ?? []).flatMap { $0.activities ?? [] }
      + (self.groups ?? []).flatMap { $0.activities ?? [] }
  }
}

extension Record<RoadmapActivity> {
  /// «1.2 Приказы о закреплении пар»
  var called: String {
    [self.number, self.title].compactMap { $0 }.joined(separator: " ")
  }

  /// The sample activity a line stands for: named by its key, or worded like the sample.
  var sample: Term? { self.item ?? self.title.flatMap { Vocabulary.item.term(spelled: $0) } }

  var isOpen: Bool { self.status?.is("done", "cancelled") != true }
}
