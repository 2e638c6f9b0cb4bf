import Diagnostics

/// A municipal roadmap has the four groups with the activities of the sample (RMP-07).
enum MunicipalGroupsAreComplete {
  static let requirement = Requirement(.municipalGroupsAreComplete, .municipal) { context in
    let roadmaps = context.facts.municipalRoadmaps
    if roadmaps.isEmpty {
      return context.find(Message.none, at: nil)
    }
    for roadmap in roadmaps { checkGroups(&context, of: roadmap) }
  }

  /// How many activities each group has: 23 in all.
  private static let counts = [
    "normative": 6, "personnel": 8, "organisational": 7, "informational": 2,
  ]

  private static func checkGroups(_ context: inout RuleContext, of roadmap: Record<Roadmap>) {
    let groups = roadmap.groups ?? []
    for term in Vocabulary.munGroup.terms {
      guard let group = groups.first(where: { $0.key == term }) else {
        context.find(Message.noGroup(term), at: roadmap.range(\.groups))
        continue
      }
      let wanted = Self.counts[term.key] ?? 0
      let count = group.activities?.count ?? 0
      if count < wanted {
        context.find(Message.few(term, count, wanted), at: group.range(\.key), severity: .warning)
      }
    }
    context.prove(
      "Мероприятий: \(roadmap.activities.count)", by: roadmap,
      shows: roadmap.activities.map { $0.title })
  }
}

extension DiagnosticKind {
  fileprivate static let municipalGroupsAreComplete = DiagnosticKind(
    "RMP-07", .error, "В муниципальной дорожной карте четыре раздела и 23 мероприятия",
    help: "В roadmaps.yaml в поле groups перечислите разделы normative (6 мероприятий), personnel "
      + "(8), organisational (7), informational (2).",
    clause: Paragraph.ofCityRoadmap("разделы 1–4"),
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta\n  groups:\n    - key: informational\n      activities:\n"
        + "        - {title: Статьи о наставниках, responsible: центр, participants: школы, "
        + "result: статьи}\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta\n  groups:\n    - key: informational\n      activities:\n"
        + "        - {title: Статьи о наставниках, responsible: центр, participants: школы, "
        + "result: статьи}\n"
        + "        - {title: Раздел на сайте, responsible: центр, participants: школы, result: "
        + "раздел}\n"))
}

private enum Message {
  static let none = "Нет муниципальной дорожной карты"

  static func noGroup(_ term: Term) -> String { "В дорожной карте нет раздела «\(term.label)»" }

  static func few(_ term: Term, _ count: Int, _ wanted: Int) -> String {
    "В разделе «\(term.label)» мероприятий \(count), а должно быть \(wanted)"
  }
}
