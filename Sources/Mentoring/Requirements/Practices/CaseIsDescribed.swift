import Diagnostics

/// A practice has what a reader needs, and the parts a contest asks for (CAS-01).
enum CaseIsDescribed {
  static let requirement = Requirement(.caseIsDescribed, .everywhere) { context in
    let cases = Array(context.portal[PracticeCase.self])
    context.each(
      cases, none: "На портале нет практик",
      proof: .shown { _, practice in [practice.form?.label] }
    ) { context, practice in
      checkCore(&context, practice)
      let missing = missingParts(of: practice)
      if !missing.isEmpty {
        context.find(
          Message.lacks(missing), at: practice.range, help: Message.addParts, severity: .warning)
      }
    }
  }

  private static func checkCore(_ context: inout RuleContext, _ practice: Record<PracticeCase>) {
    func demand<Value>(_ path: KeyPath<PracticeCase.Fields, Field<Value>>, _ label: String) {
      if practice.lacks(path) { context.find(Message.lacks([label]), at: practice.range(path)) }
    }
    demand(\.title, "названия")
    demand(\.org, "организации")
    demand(\.form, "формы")
    demand(\.summary, "краткого описания")
    demand(\.results, "результатов")
  }

  private static func missingParts(of practice: Record<PracticeCase>) -> [String] {
    [
      (practice.lacks(\.relevance), "востребованности"), (practice.lacks(\.goal), "цели"),
      (practice.lacks(\.tasks), "задач"), (practice.lacks(\.model), "модели"),
      (practice.lacks(\.innovation), "инновационности"), (practice.lacks(\.control), "контроля"),
      (practice.lacks(\.stability), "устойчивости"),
    ].filter(\.0).map(\.1)
  }
}

extension DiagnosticKind {
  fileprivate static let caseIsDescribed = DiagnosticKind(
    "CAS-01", .error, "Практика описана: организация, форма, краткое описание, результаты и модель",
    help: "Заполните в записи практики title, org, form, summary и results.",
    clause: "\(Paragraph.practice); \(Paragraph.regulation("4.4.4"))",
    wrong: .init(
      "cases.yaml",
      "- {id: praktika, title: Первый год, org: shkola, form: pedagog-pedagog}\n"),
    right: .init(
      "cases.yaml",
      "- id: praktika\n  title: Первый год\n  org: shkola\n  form: pedagog-pedagog\n"
        + "  summary: Год работы пары.\n  results: Педагог остался в школе.\n"))
}

private enum Message {
  static let addParts =
    "Добавьте в запись практики relevance, goal, tasks, model, innovation, control, stability."

  static func lacks(_ what: [String]) -> String {
    "В описании практики нет \(what.joined(separator: ", "))"
  }
}
