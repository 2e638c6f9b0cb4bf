import Mentoring
import Rendering

/// What happens in time: news, events, the calendar, courses.
extension Planner {
  var timePages: [PageSpec] {
    [newsList] + newsPages + [eventList, calendar] + eventPages + coursePages
  }

  private var newsList: PageSpec {
    list(.news, "news") { _ in
      PageContent([
        ("news", view.objects(view.newsByDate)), ("heading", "Все новости"), ("pagination", .null),
        ("empty_note", emptyNote("news")),
      ])
    }
  }

  private var newsPages: [PageSpec] {
    records(view.newsByDate, "news-item", in: .news, title: { $0.title ?? $0.id }) { item, _ in
      PageContent([("item", view.object(item))])
    }.enumerated().map { index, page in
      var page = page
      page.description = view.newsByDate[index].summary
      return page
    }
  }

  private var eventList: PageSpec {
    list(.events, "events") { _ in
      PageContent([
        ("future", view.objects(view.futureEvents)), ("past", view.objects(view.pastEvents)),
        ("months", .list([])), ("calendar_url", .link(Section.calendar.path)),
        ("pagination", .null),
        ("empty_note", .null),
      ])
    }
  }

  private var calendar: PageSpec {
    var page = list(.calendar, "calendar") { _ in
      PageContent([("months", .list(CalendarMonths(view).value)), ("empty_note", .null)])
    }
    page.crumbs = crumbs(.events)
    return page
  }

  private var eventPages: [PageSpec] {
    records(view.futureEvents + view.pastEvents, "event", in: .events, title: { $0.title ?? $0.id })
    { event, _ in
      PageContent([("event", view.object(event))])
    }
  }

  private var coursePages: [PageSpec] {
    let all = portal[Course.self].sorted { ($0.start?.dayNumber ?? 0) > ($1.start?.dayNumber ?? 0) }
    return [
      list(.courses, "courses") { _ in
        PageContent([
          (
            "future",
            view.objects(all.filter { $0.end.map { $0 >= view.today } ?? false }.reversed())
          ),
          ("past", view.objects(all.filter { $0.end.map { $0 < view.today } ?? true })),
          ("empty_note", .null),
        ])
      }
    ]
      + records(all, "course", in: .courses, title: { $0.title ?? $0.id }) { course, _ in
        PageContent([("course", view.object(course))])
      }
  }
}

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
    let events = view.portal[Event.self].filter { event in
      guard let start = event.start else { return false }
      return start < next && (event.end ?? start) >= first
    }.sorted { ($0.start?.dayNumber ?? 0, $0.id) < ($1.start?.dayNumber ?? 0, $1.id) }
    guard !events.isEmpty else { return .null }
    let day = CalendarDay(year: first.year, month: first.month, day: 1)
    return [
      "title": .string(day.monthAndYear), "anchor": .string("m-\(first.year)-\(first.month)"),
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
    let onDay = events.filter { event in
      guard let start = event.start else { return false }
      return start <= day && day <= (event.end ?? start)
    }
    return [
      "date": view.date(day), "day": .int(day.day), "is_today": .bool(day == view.today),
      "events": view.objects(onDay),
    ]
  }
}
