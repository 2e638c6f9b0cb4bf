import Diagnostics

/// A programme that ended for another reason than its plan says what happened (PRG-08).
enum EarlyFinishIsExplained {
  static let requirement = Requirement(.earlyFinishIsExplained, .school) { context in
    let early = context.portal[Programme.self].filter {
      $0.finish?.reason?.is("plan-complete") == false
    }
    context.each(
      early, none: "Досрочно прекращённых программ нет",
      proof: .kept
    ) { context, programme in
      guard let finish = programme.finish, finish.lacks(\.note) else { return }
      context.find(Message.unexplained, at: finish.range(\.note))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let earlyFinishIsExplained = DiagnosticKind(
    "PRG-08", .warning, "Досрочное завершение программы пояснено",
    help: "Добавьте в finish поле note: какие обстоятельства или что не исполнялось. "
      + "На портал пояснение не попадает.", clause: Paragraph.sample("7.1"),
    wrong: .init(
      "programmes.yaml",
      "- id: proshlaya\n  status: terminated\n"
        + "  finish: {date: 2026-02-20, reason: participants}\n"),
    right: .init(
      "programmes.yaml",
      "- id: proshlaya\n  status: terminated\n"
        + "  finish: {date: 2026-02-20, reason: participants, note: Переезд наставника}\n"))
}

private enum Message {
  static let unexplained = "Досрочное завершение программы не пояснено"
}
