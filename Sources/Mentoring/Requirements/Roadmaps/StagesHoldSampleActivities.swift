import Diagnostics
import Text

/// Each stage has activities, and among them those of the sample (RMP-02).
enum StagesHoldSampleActivities {
  static let requirement = Requirement(.stagesHoldSampleActivities, .school) { context in
    let roadmaps = context.facts.schoolRoadmaps
    if roadmaps.isEmpty {
      return context.notApplicable("В разделе нет дорожной карты по этапам")
    }
    for roadmap in roadmaps {
      let stages = roadmap.stages ?? []
      // Under the key of another stage it is not known what the activities should be (RMP-01).
      for stage in stages where stages.count(where: { $0.key == stage.key }) == 1 {
        checkActivities(&context, of: stage)
      }
      context.prove(
        "Мероприятий: \(roadmap.activities.count)", by: roadmap,
        shows: roadmap.activities.map { $0.title })
    }
  }

  private static func checkActivities(_ context: inout RuleContext, of stage: Record<RoadmapStage>)
  {
    guard let key = stage.key else { return }
    let activities = stage.activities ?? []
    if activities.isEmpty {
      return context.find(Message.empty(key), at: stage.range(\.key), severity: .error)
    }
    let present = Set(activities.compactMap { $0.sample?.key })
    let wanted = Vocabulary.itemsByStage.first { $0.stage == key.key }?.items ?? []
    let missing = wanted.filter { !present.contains($0) }
    if !missing.isEmpty {
      let names = missing.compactMap { item in
        Vocabulary.item[item].map { "«\($0.label)» (item: \(item))" }
      }
      context.find(Message.lacks(key, names), at: stage.range(\.key))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let stagesHoldSampleActivities = DiagnosticKind(
    "RMP-02", .warning, "В каждом этапе есть мероприятия примерной дорожной карты",
    help: "Допишите мероприятие или укажите у своего в поле item, какому пункту примерной дорожной "
      + "карты оно соответствует.",
    clause: "\(Paragraph.ofOrder("приложение 2 к Положению")): 16 мероприятий по семи этапам",
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: mentor-bank\n      activities:\n"
        + "        - {no: \"3.1\", title: Анкета для педагогов}\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: mentor-bank\n      activities:\n"
        + "        - {no: \"3.1\", title: Анкета для педагогов, item: survey}\n"))
}

private enum Message {
  static func empty(_ key: Term) -> String { "В этапе «\(key.label)» нет мероприятий" }

  static func lacks(_ key: Term, _ names: [String]) -> String {
    "В этапе «\(key.label)» нет: \(names.listed())"
  }
}
