import Diagnostics
import Text

extension Requirement {
  /// RMP-08: each activity of a municipal roadmap names who does it, who takes part, what comes of it.
  static let municipalColumns = Requirement(.municipalColumns, .municipal) { context in
    let roadmaps = context.municipalRoadmaps
    if roadmaps.isEmpty { return context.notApplicable("муниципальной дорожной карты нет") }
    for roadmap in roadmaps {
      for activity in roadmap.activities { context.judgeMunicipalColumns(of: activity) }
      context.prove("Дорожная карта", by: roadmap)
    }
  }
}

extension RuleContext {
  fileprivate mutating func judgeMunicipalColumns(of activity: Record<RoadmapActivity>) {
    var missing: [String] = []
    if activity.responsible == nil { missing.append("исполнители (responsible)") }
    if activity.participants == nil { missing.append("участники (participants)") }
    if activity.result == nil { missing.append("результаты (result)") }
    if !missing.isEmpty {
      find("У мероприятия «\(activity.called)» не указаны: \(missing.listed())", at: activity.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let municipalColumns = DiagnosticKind(
    "RMP-08", .warning, "У мероприятия названы исполнители, участники и ожидаемые результаты",
    help: "Допишите эти поля в roadmaps.yaml.",
    clause: "таблица дорожной карты Ленинск-Кузнецкого городского округа")
}
