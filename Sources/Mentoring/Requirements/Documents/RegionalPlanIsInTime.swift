import Diagnostics
import Text

/// The regional plan exists and was approved in the days the order gives (DOC-29).
enum RegionalPlanIsInTime {
  static let requirement = Requirement(.regionalPlanIsInTime, .regional) { context in
    let plans = context.facts.documentsInForce.filter { document in
      document.type?.is("roadmap", "plan") == true && document.level?.is("regional") == true
    }
    guard let plan = plans.first else {
      return context.find(Message.none, at: nil)
    }
    if let deadline = context.parameters.dates["regional_plan"], let date = plan.date,
      date > deadline
    {
      context.find(Message.late(date, deadline), at: plan.range(\.date))
    } else {
      context.prove(plan.requisites, by: plan)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let regionalPlanIsInTime = DiagnosticKind(
    "DOC-29", .warning, "Региональный план внедрения утверждён в срок",
    help: "Добавьте план в documents.yaml: type: roadmap, level: regional. Срок задаёт профиль "
      + "(dates: regional_plan).",
    clause: "\(Paragraph.orderItself("4")): «в течение пяти дней со дня подписания»",
    wrong: .init(
      "documents.yaml",
      "- {id: plan, type: roadmap, level: regional, title: Дорожная карта региона, issuer: "
        + "ЦНППМ, url: \"https://portal.example/\", date: 2022-03-28}\n"),
    right: .init(
      "documents.yaml",
      "- {id: plan, type: roadmap, level: regional, title: Дорожная карта региона, issuer: "
        + "ЦНППМ, url: \"https://portal.example/\", date: 2022-03-25}\n"))
}

private enum Message {
  static let none = "Нет регионального плана (дорожной карты)"

  static func late(_ date: CalendarDate, _ deadline: CalendarDate) -> String {
    "Региональный план утверждён \(date.dotted), позже \(deadline.dotted)"
  }
}
