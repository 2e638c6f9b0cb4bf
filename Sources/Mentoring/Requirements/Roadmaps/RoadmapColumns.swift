import Diagnostics
import Text

extension Requirement {
  /// RMP-03: each activity has a term, somebody responsible and a result.
  static let roadmapColumns = Requirement(.roadmapColumns, .school) { context in
    let roadmaps = context.schoolRoadmaps
    if roadmaps.isEmpty {
      return context.notApplicable("дорожной карты по этапам в разделе нет")
    }
    for roadmap in roadmaps {
      for activity in roadmap.activities { context.judgeColumns(of: activity) }
      context.prove("Дорожная карта", by: roadmap)
    }
  }
}

extension RuleContext {
  fileprivate mutating func judgeColumns(of activity: Record<RoadmapActivity>) {
    if activity.title == nil {
      return find("У мероприятия нет названия", at: activity.range, severity: .error)
    }
    var missing: [String] = []
    if activity.due == nil && activity.when == nil { missing.append("срок (due)") }
    if activity.responsible == nil { missing.append("ответственный (responsible)") }
    if activity.result == nil { missing.append("результат (result)") }
    if !missing.isEmpty {
      find("У мероприятия «\(activity.called)» не указаны: \(missing.listed())", at: activity.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let roadmapColumns = DiagnosticKind(
    "RMP-03", .warning, "У мероприятия дорожной карты есть срок, ответственный и результат",
    help: "Допишите эти поля в roadmaps.yaml.",
    clause: "таблица дорожной карты Положения о региональной целевой модели наставничества "
      + "Удмуртской Республики",
    wrong: .init("roadmaps.yaml", "- {title: Сбор запросов}\n"),
    right: .init(
      "roadmaps.yaml",
      "- {title: Сбор запросов, due: 2026-09-05, responsible: куратор, result: карты запросов}\n"))
}
