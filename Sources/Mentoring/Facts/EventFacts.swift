import Diagnostics
package import Text

/// News, events and courses in the order in which pages list them.
struct EventTables: Sendable {
  let news = FactTable { facts in
    facts[NewsItem.self]
      .sorted { ($0.date.map(\.dayNumber) ?? 0, $0.id) > ($1.date.map(\.dayNumber) ?? 0, $1.id) }
  }
  let events = FactTable { facts in
    let events = facts[Event.self]
      .sorted { ($0.start.map(\.dayNumber) ?? 0, $0.id) < ($1.start.map(\.dayNumber) ?? 0, $1.id) }
    return (
      future: events.filter(facts.isFuture),
      past: Array(events.filter { !facts.isFuture($0) }.reversed())
    )
  }
}

extension PortalFacts {
  /// News, the latest first.
  package var news: [Record<NewsItem>] { index.events.news(self) }

  /// Events that have not ended, the nearest first.
  package var futureEvents: [Record<Event>] { index.events.events(self).future }

  /// Events that have ended, the latest first.
  package var pastEvents: [Record<Event>] { index.events.events(self).past }

  /// Whether an event has not ended by today.
  package func isFuture(_ event: Record<Event>) -> Bool {
    (event.end ?? event.start).map { $0 >= today } ?? false
  }

  /// The contests that have not ended by today, the one that ends first before the others.
  package var futureContests: [Record<Contest>] {
    self[Contest.self].filter { $0.end.map { $0 >= today } ?? false }
      .sorted { ($0.end?.dayNumber ?? 0, $0.id) < ($1.end?.dayNumber ?? 0, $1.id) }
  }

  /// Whether a course has not ended by today.
  package func isFuture(_ course: Record<Course>) -> Bool {
    course.end.map { $0 >= today } ?? false
  }

  /// The events that take place in a month, in their order.
  package func events(inMonthOf day: CalendarDate) -> [Record<Event>] {
    let first = day.adding(days: 1 - day.day)
    let last = first.adding(months: 1).adding(days: -1)
    return self[Event.self].filter { $0.takesPlace(in: first...last) }
      .sorted { ($0.start?.dayNumber ?? 0, $0.id) < ($1.start?.dayNumber ?? 0, $1.id) }
  }

  /// The latest of documents, news, events, materials and cases that a visitor can see by today.
  ///
  /// What is only planned has not come to the section: an event counts when it was held.
  var newest: Novelty? {
    var all: [Novelty] = []
    for document in self[LegalDocument.self] {
      if let day = document.published ?? document.date {
        let range = document.published == nil ? document.range(\.date) : document.range(\.published)
        all.append(Novelty(document, document.title, day, range))
      }
    }
    all += self[NewsItem.self].compactMap { item in
      item.date.map { Novelty(item, item.title, $0, item.range(\.date)) }
    }
    all += self[Event.self].filter { $0.status?.is("held") == true }.compactMap { event in
      event.start.map { Novelty(event, event.title, $0, event.range(\.start)) }
    }
    all += self[Material.self].compactMap { material in
      material.published.map {
        Novelty(material, material.title, $0, material.range(\.published))
      }
    }
    all += self[PracticeCase.self].compactMap { practice in
      practice.published.map {
        Novelty(practice, practice.title, $0, practice.range(\.published))
      }
    }
    return all.filter { $0.date <= today }.max { $0.date < $1.date }
  }
}

/// The latest thing of a section.
struct Novelty {
  let entity: String
  let id: String
  let title: String?
  let date: CalendarDate
  let range: SourceRange

  init<Of: Entity>(
    _ record: Record<Of>, _ title: String?, _ date: CalendarDate, _ range: SourceRange
  ) {
    entity = Of.name
    id = record.id
    self.title = title
    self.date = date
    self.range = range
  }
}

extension Record<Event> {
  /// Whether a part of the event lies within some days; one without a last day lasts a day.
  package func takesPlace(in days: ClosedRange<CalendarDate>) -> Bool {
    guard let start = self.start else { return false }
    return start <= days.upperBound && (self.end ?? start) >= days.lowerBound
  }
}
