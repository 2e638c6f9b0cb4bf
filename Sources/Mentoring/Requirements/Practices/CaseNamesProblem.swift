import Diagnostics

/// A practice names the problem it solves, of the nine of teachers or the nine of pupils (CAS-03).
enum CaseNamesProblem {
  static let requirement = Requirement(.caseNamesProblem, .everywhere) { context in
    let cases = Array(context.portal[PracticeCase.self])
    context.each(
      cases, none: "На портале нет практик",
      proof: .shown { _, practice in (practice.areas ?? []).map(\.label) }
    ) { context, practice in
      if practice.lacks(\.areas) { context.find(Message.none, at: practice.range(\.areas)) }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let caseNamesProblem = DiagnosticKind(
    "CAS-03", .warning, "У практики названа решаемая проблема",
    help:
      "В записи практики укажите areas: technologies, young, team, contests, burnout, it, growth, "
      + "turnover, motivation – о педагогах; route, adaptation, gifted, special-needs, barriers, "
      + "low-results, lost-motivation, civic, career – об обучающихся.",
    clause: Paragraph.ofRegionalModel("таблица решаемых проблем"),
    wrong: .init("cases.yaml", "- id: praktika\n"),
    right: .init("cases.yaml", "- id: praktika\n  areas: [young]\n"))
}

private enum Message {
  static let none = "Не указано, какую проблему решает практика"
}
