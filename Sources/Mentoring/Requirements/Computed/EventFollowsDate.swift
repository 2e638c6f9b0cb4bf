import Diagnostics
import Text

/// An event's typed state agrees with its days: past ones were held, future ones were not (COMPUTED-04).
enum EventFollowsDate {
  static let figure = Requirement(.eventFollowsDate, .everywhere) { context in
    for event in context.portal[Event.self] {
      guard let status = event.status, let start = event.start else { continue }
      let last = max(event.end ?? start, start)
      if status.is("planned"), last < context.today {
        context.find(
          Message.past(status, last), at: event.range(\.status), help: Message.mendPast,
          suggestion: "held")
      } else if status.is("held"), start > context.today {
        context.find(
          Message.ahead(status, start), at: event.range(\.status), suggestion: "planned")
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let eventFollowsDate = DiagnosticKind(
    "COMPUTED-04", .warning, "Статус мероприятия сходится с его днём",
    help: "Поправьте status или день мероприятия (start, end).",
    clause: Paragraph.regulation("7.1.2"),
    wrong: .init("events.yaml", "- id: seminar\n  start: 2024-10-15\n  status: planned\n"),
    right: .init("events.yaml", "- id: seminar\n  start: 2024-10-15\n  status: held\n"))
}

private enum Message {
  static let mendPast =
    "Поставьте status: held. Если мероприятие не состоялось, поставьте cancelled, а если перенесено "
    + "– moved и новый день в start."

  static func past(_ status: Term, _ last: CalendarDate) -> String {
    "Мероприятие прошло \(last.dotted), а отмечено «\(status.label)»"
  }

  static func ahead(_ status: Term, _ start: CalendarDate) -> String {
    "Мероприятие будет \(start.dotted), а отмечено «\(status.label)»"
  }
}
