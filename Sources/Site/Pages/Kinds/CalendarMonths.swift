import Mentoring
import Rendering
import Text

/// The months that have events or courses, each as weeks of days from Monday on.
struct CalendarMonths {
  private let view: PortalView

  init(_ view: PortalView) { self.view = view }

  var value: [TemplateValue] {
    let first = CalendarDate(year: view.today.year, month: view.today.month, day: 1) ?? view.today
    return (0..<4).map { month(first.adding(months: $0)) }.filter(\.isTruthy)
  }

  private func month(_ first: CalendarDate) -> TemplateValue {
    let next = first.adding(months: 1)
    let events = view.facts.events(inMonthOf: first)
    guard !events.isEmpty else { return .null }
    return [
      "title": .string(first.monthAndYear), "anchor": .string("m-\(first.year)-\(first.month)"),
      "events": view.objects(events), "weeks": .list(weeks(from: first, to: next, events)),
    ]
  }

  private func weeks(
    from first: CalendarDate, to next: CalendarDate, _ events: [Record<Event>]
  ) -> [TemplateValue] {
    var days: [TemplateValue] = Array(repeating: emptyCell, count: first.weekday - 1)
    for number in 0..<next.days(since: first) {
      days.append(cell(first.adding(days: number), events))
    }
    while days.count % 7 != 0 { days.append(emptyCell) }
    return stride(from: 0, to: days.count, by: 7).map { .list(Array(days[$0..<$0 + 7])) }
  }

  private var emptyCell: TemplateValue {
    ["date": .null, "day": .null, "is_today": false, "events": []]
  }

  private func cell(_ day: CalendarDate, _ events: [Record<Event>]) -> TemplateValue {
    let onDay = events.filter { $0.takesPlace(in: day...day) }
    return [
      "date": view.date(day), "day": .int(day.day), "is_today": .bool(day == view.today),
      "events": view.objects(onDay),
    ]
  }
}

extension Shape {
  static let calendarMonth = fixed(
    "месяц календаря",
    [
      "title": .text, "anchor": .text, "events": .records(Event.self),
      "weeks": .list(.list(calendarDay)),
    ])

  private static let calendarDay = fixed(
    "день календаря",
    [
      "date": .optional(.date), "day": .optional(.number), "is_today": .bool,
      "events": .records(Event.self),
    ])
}
