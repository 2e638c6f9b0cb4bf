import Mentoring
import Rendering

extension Section {
  static let news = Section("news", "novosti", "Новости")
  static let events = Section("events", "sobytiya", "События")
  static let calendar = Section("calendar", "kalendar", "Календарь")
  static let courses = Section("courses", "kursy", "Курсы")
  static let contests = Section("contests", "konkursy", "Конкурсы")
}

/// What happens in time: news, events, the calendar, courses, contests.
extension PageKind {
  static let time = [
    PageKind(
      "news", on: .news, label: "Раздел", of: { $0.view.lists.news },
      [.init("news", .records(NewsItem.self)) { $0.view.objects($1.shown) }]),
    PageKind(
      "news-item", in: .news, label: "Новость", of: { $0.view.lists.news },
      title: { item, _ in item.title ?? item.id },
      [.init("item", .record(NewsItem.self)) { $0.view.object($1) }]
    ) { page, _, item in
      page.description = item.summary
      page.picture = item.images?.first?.file
      page.linkedData = { [$0.article(item)] }
      page.openGraphType = "article"
    },
    // What is to come stands on the first page whole; what is past goes on over the others.
    PageKind(
      "events", on: .events, label: "Раздел", of: { $0.view.lists.pastEvents },
      [
        .init("future", .records(Event.self)) { planner, part in
          part.number == 1 ? planner.view.objects(planner.view.lists.futureEvents) : []
        },
        .init("past", .records(Event.self)) { $0.view.objects($1.shown) },
        .init("calendar_url", .link) { _, _ in .link(Section.calendar.path) },
      ]),
    PageKind(
      "event", in: .events, label: "Событие",
      of: { $0.view.lists.futureEvents + $0.view.lists.pastEvents },
      title: { event, _ in event.title ?? event.id },
      [.init("event", .record(Event.self)) { $0.view.object($1) }]
    ) { page, planner, event in
      page.description = planner.view.summary(of: event)
      page.linkedData = { [$0.event(event)] }
    },
    PageKind(
      "calendar", on: .calendar,
      [
        .init("months", .list(.calendarMonth)) { planner, _ in
          .list(CalendarMonths(planner.view).value)
        }
      ]
    ) { page, planner in page.crumbs = planner.crumbs(.events) },
    PageKind(
      "courses", on: .courses,
      [
        .init("future", .records(Course.self)) { planner, _ in
          planner.view.objects(planner.courses.filter { !planner.isOver($0) }.reversed())
        },
        .init("past", .records(Course.self)) { planner, _ in
          planner.view.objects(planner.courses.filter(planner.isOver))
        },
      ]),
    PageKind(
      "course", in: .courses, label: "Курс", of: { $0.courses },
      title: { course, _ in course.title ?? course.id },
      [.init("course", .record(Course.self)) { $0.view.object($1) }]),
    PageKind(
      "contests", on: .contests,
      [
        .init("contests", .records(Contest.self)) { planner, _ in
          planner.view.objects(planner.contests)
        }
      ]),
    PageKind(
      "contest", in: .contests, label: "Конкурс", of: { $0.contests },
      title: { contest, _ in contest.title ?? contest.id },
      [.init("contest", .record(Contest.self)) { $0.view.object($1) }]),
  ]
}

extension Planner {
  /// Courses, the latest first.
  fileprivate var courses: [Record<Course>] {
    portal[Course.self].sorted { ($0.start?.dayNumber ?? 0) > ($1.start?.dayNumber ?? 0) }
  }

  fileprivate func isOver(_ course: Record<Course>) -> Bool {
    course.end.map { $0 < view.today } ?? true
  }

  /// Contests, the latest first.
  fileprivate var contests: [Record<Contest>] {
    portal[Contest.self].sorted { ($0.start?.dayNumber ?? 0) > ($1.start?.dayNumber ?? 0) }
  }
}
