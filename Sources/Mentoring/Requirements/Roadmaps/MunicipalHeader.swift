import Diagnostics
import Text

extension Requirement {
  /// RMP-06: a municipal roadmap has a goal, tasks, place, term, demands and area of use.
  static let municipalHeader = Requirement(.municipalHeader, .municipal) { context in
    let roadmaps = context.municipalRoadmaps
    if roadmaps.isEmpty { return context.notApplicable("муниципальной дорожной карты нет") }
    for roadmap in roadmaps {
      let missing = roadmap.missingHeader
      if missing.isEmpty {
        context.prove("Дорожная карта", by: roadmap)
      } else {
        context.find(
          "В шапке дорожной карты не указаны: \(missing.listed())", at: roadmap.range)
      }
    }
  }
}

extension Record<Roadmap> {
  fileprivate var missingHeader: [String] {
    var missing: [String] = []
    if self.goal == nil { missing.append("цель (goal)") }
    if self.tasks?.isEmpty != false { missing.append("задачи (tasks)") }
    if self.place == nil { missing.append("место (place)") }
    if self.period?.from == nil && self.period?.words == nil { missing.append("срок (period)") }
    if self.requirement == nil { missing.append("требования к показателям (requirement)") }
    if self.useArea == nil { missing.append("область применения (use_area)") }
    return missing
  }
}

extension DiagnosticKind {
  fileprivate static let municipalHeader = DiagnosticKind(
    "RMP-06", .warning, "В шапке муниципальной дорожной карты шесть сведений",
    help: "Допишите эти поля в roadmaps.yaml словами из утверждённой дорожной карты.",
    clause: "дорожная карта Ленинск-Кузнецкого городского округа, вводная часть")
}
