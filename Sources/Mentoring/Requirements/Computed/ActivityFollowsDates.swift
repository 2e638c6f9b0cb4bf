import Diagnostics
import Text

/// The typed state of an activity of an open programme agrees with its days (COMPUTED-07).
///
/// What was left undone in a closed programme is checked by PRG-07.
enum ActivityFollowsDates {
  static let figure = Requirement(.activityFollowsDates, .everywhere) { context in
    for programme in context.portal[Programme.self] where !programme.isOver {
      for activity in programme.activities ?? [] { check(&context, activity) }
    }
  }

  private static func check(_ context: inout RuleContext, _ activity: Record<ProgrammeActivity>) {
    guard let status = activity.status else { return }
    if status.is("done"), let from = activity.from, from > context.today {
      context.find(
        Message.ahead(activity, from, status), at: activity.range(\.status),
        suggestion: "planned")
    } else if status.is("planned", "in-progress"), let last = activity.to ?? activity.from,
      last < context.today
    {
      context.find(
        Message.past(activity, last, status), at: activity.range(\.status), suggestion: "done")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let activityFollowsDates = DiagnosticKind(
    "COMPUTED-07", .warning, "Состояние мероприятия плана сходится с его днями",
    help: "Проведённому поставьте status: done, отменённому – cancelled; если день другой, "
      + "поправьте from и to.",
    clause: Paragraph.sample("5.2"),
    wrong: .init(
      "programmes.yaml",
      "- id: programma\n  activities: [{title: Встреча, from: 2024-10-01, status: planned}]\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  activities: [{title: Встреча, from: 2024-10-01, status: done}]\n"))
}

private enum Message {
  static func ahead(
    _ activity: Record<ProgrammeActivity>, _ from: CalendarDate, _ status: Term
  ) -> String {
    "\(name(activity)) начнётся \(from.dotted), а отмечено «\(status.label)»"
  }

  static func past(
    _ activity: Record<ProgrammeActivity>, _ last: CalendarDate, _ status: Term
  ) -> String {
    "\(name(activity)) по плану прошло \(last.dotted), а отмечено «\(status.label)»"
  }

  private static func name(_ activity: Record<ProgrammeActivity>) -> String {
    "Мероприятие «\(activity.title ?? "без названия")»"
  }
}
