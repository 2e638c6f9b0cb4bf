import Diagnostics
import Text

extension Requirement {
  /// DOC-29: the regional plan exists and was approved in the days the order gives.
  static let regionalPlan = Requirement(.regionalPlan, .regional) { context in
    let plans = context.papers.inForce.filter { document in
      document.type?.is("roadmap", "plan") == true && document.level?.is("regional") == true
    }
    guard let plan = plans.first else {
      return context.find("Нет регионального плана (дорожной карты)", at: nil)
    }
    if let deadline = context.parameters.dates["regional_plan"], let date = plan.date,
      date > deadline
    {
      context.find(
        "Региональный план утверждён \(date.dotted), позже \(deadline.dotted)",
        at: plan.range(\.date))
    } else {
      context.prove(plan.called, by: plan)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let regionalPlan = DiagnosticKind(
    "DOC-29", .warning, "Региональный план внедрения утверждён в срок",
    help: "Добавьте план в documents.yaml: type: roadmap, level: regional. Срок задаёт профиль "
      + "(dates: regional_plan).",
    clause: "п. 4 приказа № 25 от 21.03.2022: «в течение пяти дней со дня подписания»")
}
