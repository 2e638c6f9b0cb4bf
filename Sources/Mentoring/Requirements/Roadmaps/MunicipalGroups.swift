import Diagnostics

extension Requirement {
  /// RMP-07: a municipal roadmap has the four groups with the activities of the sample.
  static let municipalGroups = Requirement(.municipalGroups, .municipal) { context in
    let roadmaps = context.municipalRoadmaps
    if roadmaps.isEmpty {
      return context.find("Нет муниципальной дорожной карты", at: nil)
    }
    for roadmap in roadmaps { context.judgeGroups(of: roadmap) }
  }
}

extension RuleContext {
  /// How many activities each group has: 23 in all.
  private static let counts = [
    "normative": 6, "personnel": 8, "organisational": 7, "informational": 2,
  ]

  fileprivate mutating func judgeGroups(of roadmap: Record<Roadmap>) {
    let groups = roadmap.groups ?? []
    for term in Vocabulary.munGroup.terms {
      guard let group = groups.first(where: { $0.key == term }) else {
        find("В дорожной карте нет раздела «\(term.label)»", at: roadmap.range(\.groups))
        continue
      }
      let wanted = Self.counts[term.key] ?? 0
      let count = group.activities?.count ?? 0
      if count < wanted {
        find(
          "В разделе «\(term.label)» мероприятий \(count), а должно быть \(wanted)",
          at: group.range(\.key), severity: .warning)
      }
    }
    prove("Мероприятий: \(roadmap.activities.count)", by: roadmap)
  }
}

extension DiagnosticKind {
  fileprivate static let municipalGroups = DiagnosticKind(
    "RMP-07", .error, "В муниципальной дорожной карте четыре раздела и 23 мероприятия",
    help: "В roadmaps.yaml в поле groups перечислите разделы normative (6 мероприятий), personnel "
      + "(8), organisational (7), informational (2).",
    clause: "разделы 1–4 дорожной карты Ленинск-Кузнецкого городского округа")
}
