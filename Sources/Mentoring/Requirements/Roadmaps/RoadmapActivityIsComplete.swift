import Diagnostics
import Text

/// Each activity has a term, somebody responsible and a result (RMP-03).
enum RoadmapActivityIsComplete {
  static let requirement = Requirement(.roadmapActivityIsComplete, .school) { context in
    let roadmaps = context.facts.schoolRoadmaps
    if roadmaps.isEmpty {
      return context.notApplicable("В разделе нет дорожной карты по этапам")
    }
    for roadmap in roadmaps {
      for activity in roadmap.activities { checkColumns(&context, of: activity) }
      context.prove(
        "Дорожная карта", by: roadmap,
        shows: roadmap.activities.flatMap { [$0.responsible, $0.result] })
    }
  }

  private static func checkColumns(
    _ context: inout RuleContext, of activity: Record<RoadmapActivity>
  ) {
    if activity.title == nil {
      return context.find(Message.nameless, at: activity.range, severity: .error)
    }
    var missing: [String] = []
    if activity.due == nil && activity.when == nil { missing.append("срок (due)") }
    if activity.responsible == nil { missing.append("ответственный (responsible)") }
    if activity.result == nil { missing.append("результат (result)") }
    if !missing.isEmpty {
      context.find(Message.lacks(activity, missing), at: activity.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let roadmapActivityIsComplete = DiagnosticKind(
    "RMP-03", .warning, "У мероприятия дорожной карты есть срок, ответственный и результат",
    help: "Допишите эти поля в roadmaps.yaml.",
    clause: Paragraph.ofRegionalModel("таблица дорожной карты"),
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: mentee-bank\n      activities:\n"
        + "        - {no: \"2.1\", title: Сбор запросов}\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: mentee-bank\n      activities:\n"
        + "        - {no: \"2.1\", title: Сбор запросов, due: 2026-09-05, responsible: "
        + "куратор, result: карты запросов}\n"))
}

private enum Message {
  static let nameless = "У мероприятия нет названия"

  static func lacks(_ activity: Record<RoadmapActivity>, _ missing: [String]) -> String {
    "У мероприятия «\(activity.called)» не указаны: \(missing.listed())"
  }
}
