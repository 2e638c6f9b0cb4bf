import Mentoring
import Rendering
import Text

/// What happens in time: news, events, the calendar, courses.
extension Planner {
  var timePages: [PageSpec] {
    newsLists + newsPages + eventLists + [calendar] + eventPages + coursePages
  }

  private var newsLists: [PageSpec] {
    paged(list(.news, "news") { _ in PageContent([]) }, view.lists.news) { news, _ in
      [
        ("news", view.objects(news)), ("heading", "Все новости"),
        ("empty_note", emptyNote("news")),
      ]
    }
  }

  private var newsPages: [PageSpec] {
    records(view.lists.news, "news-item", in: .news, title: { $0.title ?? $0.id }) { item, _ in
      PageContent([("item", view.object(item))])
    }
  }

  /// What is to come stands on the first page whole; what is past goes on over the others.
  private var eventLists: [PageSpec] {
    paged(list(.events, "events") { _ in PageContent([]) }, view.lists.pastEvents) { past, number in
      [
        ("future", number == 1 ? view.objects(view.lists.futureEvents) : []),
        ("past", view.objects(past)), ("calendar_url", .link(Section.calendar.path)),
        ("empty_note", .null),
      ]
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
    records(
      view.lists.futureEvents + view.lists.pastEvents, "event", in: .events,
      title: { $0.title ?? $0.id }
    ) { event, _ in
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
