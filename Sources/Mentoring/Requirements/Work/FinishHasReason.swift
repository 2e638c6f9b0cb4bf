import Diagnostics

/// A programme that is over says why (PRG-06).
enum FinishHasReason {
  static let requirement = Requirement(.finishHasReason, .school) { context in
    let over = context.portal[Programme.self].filter(\.isOver)
    context.each(
      over, none: "Завершённых программ нет",
      proof: .shown { _, programme in [programme.finish?.reason?.label] }
    ) { context, programme in
      guard let finish = programme.finish else {
        return context.find(Message.none, at: programme.range(\.finish))
      }
      if finish.lacks(\.reason) { context.find(Message.none, at: finish.range(\.reason)) }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let finishHasReason = DiagnosticKind(
    "PRG-06", .error, "У завершённой программы указана причина завершения",
    help: "Запишите в программу finish: {date, reason}. Причины: plan-complete – план выполнен, "
      + "participants – по инициативе участников, curator – по инициативе куратора; "
      + "по ТК РФ ещё mentor-refusal и employer-cancel.", clause: Paragraph.sample("7.1"),
    wrong: .init(
      "programmes.yaml",
      "- id: proshlaya\n  status: completed\n"),
    right: .init(
      "programmes.yaml",
      "- id: proshlaya\n  status: completed\n"
        + "  finish: {date: 2026-05-28, reason: plan-complete}\n"))
}

private enum Message {
  static let none = "Не указано, почему программа завершена"
}
