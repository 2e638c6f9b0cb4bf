import Text

/// Roadmaps and the work they plan.
struct RoadmapTables: Sendable {
  /// The roadmap that begins last comes first.
  let latestFirst = FactTable { facts in
    facts[Roadmap.self].sorted {
      ($0.period?.from?.dayNumber ?? 0, $1.id) > ($1.period?.from?.dayNumber ?? 0, $0.id)
    }
  }
  let byOrganisation = FactTable { facts in facts[Roadmap.self].byIDs { [$0.org?.id] } }
}

extension PortalFacts {
  /// The roadmaps, the one that begins last first.
  package var roadmaps: [Record<Roadmap>] { index.roadmaps.latestFirst(self) }

  /// The roadmap of these days, or else the latest.
  package var currentRoadmap: Record<Roadmap>? {
    roadmaps.first { roadmap in
      guard let from = roadmap.period?.from, let to = roadmap.period?.to else { return false }
      return from <= today && today <= to
    } ?? roadmaps.first
  }

  func roadmaps(of organisation: String) -> [Record<Roadmap>] {
    index.roadmaps.byOrganisation(self)[organisation] ?? []
  }

  /// The school's roadmaps: all but those laid out for a municipality.
  var schoolRoadmaps: [Record<Roadmap>] {
    self[Roadmap.self].filter { $0.layout?.is("mun5") != true }
  }

  /// The roadmaps of a municipality.
  var municipalRoadmaps: [Record<Roadmap>] {
    self[Roadmap.self].filter { roadmap in
      roadmap.layout?.is("mun5") == true || roadmap.level?.is("municipal") == true
    }
  }

  /// Whether work is late: still to be done though its last day has passed.
  package func isOverdue(_ activity: Record<RoadmapActivity>) -> Bool {
    activity.isOpen && activity.due.map { $0 < today } ?? false
  }
}

extension Record<Roadmap> {
  /// The activities of all stages and groups, in their order.
  package var activities: [Record<RoadmapActivity>] {
    (self.stages ?? []).flatMap { $0.activities ?? [] }
      + (self.groups ?? []).flatMap { $0.activities ?? [] }
  }
}

extension Record<RoadmapActivity> {
  package var isDone: Bool { self.status?.is("done") == true }

  /// Whether the work is still to be done: neither done nor called off.
  package var isOpen: Bool { self.status?.is("done", "cancelled") != true }
}
