import Diagnostics
import Text

/// A municipal roadmap has a goal, tasks, place, term, demands and area of use (RMP-06).
enum MunicipalHeaderIsComplete {
  static let requirement = Requirement(.municipalHeaderIsComplete, .municipal) { context in
    let roadmaps = context.facts.municipalRoadmaps
    if roadmaps.isEmpty { return context.notApplicable("Нет муниципальной дорожной карты") }
    for roadmap in roadmaps {
      let missing = roadmap.missingHeader
      if missing.isEmpty {
        context.prove(
          "Дорожная карта", by: roadmap,
          shows: [roadmap.place, roadmap.requirement, roadmap.useArea]
            + (roadmap.tasks ?? []))
      } else {
        context.find(Message.lacks(missing), at: roadmap.range)
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
  fileprivate static let municipalHeaderIsComplete = DiagnosticKind(
    "RMP-06", .warning, "В шапке муниципальной дорожной карты шесть сведений",
    help: "Допишите эти поля в roadmaps.yaml словами из утверждённой дорожной карты.",
    clause: "\(Paragraph.cityRoadmap), вводная часть",
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta\n  goal: Наставник для каждого молодого педагога\n"
        + "  tasks: [Создать единую базу наставников]\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta\n  goal: Наставник для каждого молодого педагога\n"
        + "  tasks: [Создать единую базу наставников]\n"
        + "  requirement: Не менее 70 % педагогов до 35 лет\n  use_area: Все школы округа\n"))
}

private enum Message {
  static func lacks(_ missing: [String]) -> String {
    "В шапке дорожной карты не указаны: \(missing.listed())"
  }
}
