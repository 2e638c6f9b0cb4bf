import Diagnostics
import Text

/// Each activity of a municipal roadmap names who does it, who takes part, what comes of it (RMP-08).
enum MunicipalActivityIsComplete {
  static let requirement = Requirement(.municipalActivityIsComplete, .municipal) { context in
    let roadmaps = context.facts.municipalRoadmaps
    if roadmaps.isEmpty { return context.notApplicable("Нет муниципальной дорожной карты") }
    for roadmap in roadmaps {
      for activity in roadmap.activities { checkMunicipalColumns(&context, of: activity) }
      context.prove(
        "Дорожная карта", by: roadmap,
        shows: roadmap.activities.flatMap { [$0.responsible, $0.participants, $0.result] })
    }
  }

  private static func checkMunicipalColumns(
    _ context: inout RuleContext, of activity: Record<RoadmapActivity>
  ) {
    var missing: [String] = []
    if activity.responsible == nil { missing.append("исполнители (responsible)") }
    if activity.participants == nil { missing.append("участники (participants)") }
    if activity.result == nil { missing.append("результаты (result)") }
    if !missing.isEmpty {
      context.find(Message.lacks(activity, missing), at: activity.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let municipalActivityIsComplete = DiagnosticKind(
    "RMP-08", .warning, "У мероприятия названы исполнители, участники и ожидаемые результаты",
    help: "Допишите эти поля в roadmaps.yaml.", clause: Paragraph.ofCityRoadmap("таблица"),
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta\n  groups:\n    - key: informational\n      activities:\n"
        + "        - {title: Статьи о наставниках, responsible: центр, participants: школы, "
        + "result: статьи}\n        - {title: Раздел на сайте}\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta\n  groups:\n    - key: informational\n      activities:\n"
        + "        - {title: Статьи о наставниках, responsible: центр, participants: школы, "
        + "result: статьи}\n"
        + "        - {title: Раздел на сайте, responsible: центр, participants: школы, result: "
        + "раздел}\n"))
}

private enum Message {
  static func lacks(_ activity: Record<RoadmapActivity>, _ missing: [String]) -> String {
    "У мероприятия «\(activity.called)» не указаны: \(missing.listed())"
  }
}
