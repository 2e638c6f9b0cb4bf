import Diagnostics
import Text

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

  /// Whether a course has not ended by today.
  package func isFuture(_ course: Record<Course>) -> Bool {
    course.end.map { $0 >= today } ?? false
  }

  /// The latest of documents, news, events, materials and cases that a visitor can see by today.
  ///
  /// An announcement of what is to come is as fresh as today.
  var newest: Novelty? {
    var all: [Novelty] = []
    for document in self[LegalDocument.self] {
      if let day = document.published ?? document.date {
        let range = document.published == nil ? document.range(\.date) : document.range(\.published)
        all.append(Novelty(date: day, range: range))
      }
    }
    all += self[NewsItem.self].compactMap { item in
      item.date.map { Novelty(date: $0, range: item.range(\.date)) }
    }
    all += self[Event.self].filter { $0.status?.is("cancelled") != true }.compactMap { event in
      event.start.map { Novelty(date: min($0, today), range: event.range(\.start)) }
    }
    all += self[Material.self].compactMap { material in
      material.published.map { Novelty(date: $0, range: material.range(\.published)) }
    }
    all += self[PracticeCase.self].compactMap { practice in
      practice.published.map { Novelty(date: $0, range: practice.range(\.published)) }
    }
    return all.filter { $0.date <= today }.max { $0.date < $1.date }
  }
}

/// The latest thing of a section.
struct Novelty {
  var date: CalendarDate
  var range: SourceRange
}
