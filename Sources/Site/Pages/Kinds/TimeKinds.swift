import Mentoring
import Rendering
import Text

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
    PageKind("news", on: .news, label: "Разделы", of: { $0.view.facts.news }, [.part("news")]),
    PageKind(
      "news-item", of: NewsItem.self, in: .news, label: "Новости", records: { $0.view.facts.news },
      title: { $0.title }, [.subject("item")]
    ) { page, planner, item in
      page.description = item.summary
      page.picture = planner.view.shownPicture(item.images?.first?.file)
      page.linkedData = { [$0.article(item)] }
      page.openGraphType = "article"
    },
    // What is to come stands on the first page whole; what is past goes on over the others.
    PageKind(
      "events", on: .events, label: "Разделы", of: { $0.view.facts.pastEvents },
      [
        .init("future", .records(Event.self)) { planner, part in
          part.number == 1 ? planner.view.objects(planner.view.facts.futureEvents) : []
        },
        .part("past"), .link("calendar_url", Section.calendar.path),
      ]),
    PageKind(
      "event", of: Event.self, in: .events, label: "События",
      records: { $0.view.facts.futureEvents + $0.view.facts.pastEvents }, title: { $0.title },
      [.subject("event")]
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
        .records("future") { planner, _ in
          planner.courses.filter(planner.view.facts.isFuture).reversed()
        },
        .records("past") { planner, _ in planner.courses.filter { !planner.view.facts.isFuture($0) }
        },
      ]),
    PageKind(
      "course", of: Course.self, in: .courses, label: "Курсы", records: { $0.courses },
      title: { $0.title }, [.subject("course")]),
    PageKind("contests", on: .contests, [.records("contests") { planner, _ in planner.contests }]),
    PageKind(
      "contest", of: Contest.self, in: .contests, label: "Конкурсы", records: { $0.contests },
      title: { $0.title }, [.subject("contest")]),
  ]
}

extension Planner {
  /// Courses, the latest first.
  fileprivate var courses: [Record<Course>] {
    portal[Course.self].sorted { ($0.start?.dayNumber ?? 0) > ($1.start?.dayNumber ?? 0) }
  }

  /// Contests, the latest first.
  fileprivate var contests: [Record<Contest>] {
    portal[Contest.self].sorted { ($0.start?.dayNumber ?? 0) > ($1.start?.dayNumber ?? 0) }
  }
}
