import Diagnostics

/// A programme finished with its plan complete has every activity done (PRG-07).
enum PlanIsDone {
  static let requirement = Requirement(.planIsDone, .school) { context in
    let complete = context.portal[Programme.self].filter {
      $0.finish?.reason?.is("plan-complete") ?? false
    }
    context.each(
      complete, none: "Программ с полностью выполненным планом нет",
      proof: .shown { _, programme in (programme.activities ?? []).map { $0.title } }
    ) {
      context, programme in
      for activity in programme.activities ?? [] where activity.status?.is("done") != true {
        context.find(
          Message.undone(activity), at: activity.range(\.status),
          notes: [.init("причина завершения", at: programme.finish?.range(\.reason))])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let planIsDone = DiagnosticKind(
    "PRG-07", .error, "Если план выполнен в полном объёме, выполнены все его мероприятия",
    help:
      "Поставьте мероприятию «status: done», если оно проведено. Если нет, укажите другую причину "
      + "завершения (finish, reason).", clause: Paragraph.sample("7.1"),
    wrong: .init(
      "programmes.yaml",
      "- id: proshlaya\n  finish: {date: 2026-05-28, reason: plan-complete}\n"
        + "  activities: [{no: 1, title: Открытый урок, from: 2026-02-10, status: planned}]\n"),
    right: .init(
      "programmes.yaml",
      "- id: proshlaya\n  finish: {date: 2026-05-28, reason: plan-complete}\n"
        + "  activities: [{no: 1, title: Открытый урок, from: 2026-02-10, status: done}]\n"))
}

private enum Message {
  static func undone(_ activity: Record<ProgrammeActivity>) -> String {
    "Мероприятие «\(activity.title ?? "без названия")» не выполнено"
  }
}
