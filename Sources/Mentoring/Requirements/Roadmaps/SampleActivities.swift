import Diagnostics
import Text

extension Requirement {
  /// RMP-02: each stage has activities, and among them those of the sample.
  static let sampleActivities = Requirement(.sampleActivities, .school) { context in
    let roadmaps = context.schoolRoadmaps
    if roadmaps.isEmpty {
      return context.notApplicable("дорожной карты по этапам в разделе нет")
    }
    for roadmap in roadmaps {
      for stage in roadmap.stages ?? [] { context.judgeActivities(of: stage) }
      context.prove("Мероприятий: \(roadmap.activities.count)", by: roadmap)
    }
  }
}

extension RuleContext {
  fileprivate mutating func judgeActivities(of stage: Record<RoadmapStage>) {
    guard let key = stage.key else { return }
    let activities = stage.activities ?? []
    if activities.isEmpty {
      return find(
        "В этапе «\(key.label)» нет мероприятий", at: stage.range(\.key), severity: .error)
    }
    let present = Set(activities.compactMap { $0.sample?.key })
    let wanted = Vocabulary.itemsByStage.first { $0.stage == key.key }?.items ?? []
    let missing = wanted.filter { !present.contains($0) }
    if !missing.isEmpty {
      let names = missing.compactMap { item in
        Vocabulary.item[item].map { "«\($0.label)» (item: \(item))" }
      }
      find("В этапе «\(key.label)» нет: \(names.listed())", at: stage.range(\.key))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let sampleActivities = DiagnosticKind(
    "RMP-02", .warning, "В каждом этапе есть мероприятия примерной дорожной карты",
    help: "Допишите мероприятие или укажите у своего в поле item, какому пункту примерной дорожной "
      + "карты оно соответствует.",
    clause: "приложение 2 к Положению, приказ № 25 от 21.03.2022: 16 мероприятий по семи этапам",
    right: .init(
      "roadmaps.yaml", "activities:\n  - {title: Анкета наставников, item: survey}\n"))
}
