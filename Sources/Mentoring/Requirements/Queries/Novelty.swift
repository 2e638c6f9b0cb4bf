import Diagnostics

/// What was added to a section, and when.
struct Novelty {
  var date: CalendarDate
  var range: SourceRange
}

extension RuleContext {
  /// The latest of documents, news, events, materials and cases that a visitor can see by today.
  ///
  /// An announcement of what is to come is as fresh as today.
  func newest() -> Novelty? {
    var all: [Novelty] = []
    for document in portal[LegalDocument.self] {
      if let day = document.published ?? document.date {
        let range = document.published == nil ? document.range(\.date) : document.range(\.published)
        all.append(Novelty(date: day, range: range))
      }
    }
    all += portal[NewsItem.self].compactMap { item in
      item.date.map { Novelty(date: $0, range: item.range(\.date)) }
    }
    all += portal[Event.self].filter { $0.status?.is("cancelled") != true }.compactMap { event in
      event.start.map { Novelty(date: min($0, today), range: event.range(\.start)) }
    }
    all += portal[Material.self].compactMap { material in
      material.published.map { Novelty(date: $0, range: material.range(\.published)) }
    }
    all += portal[PracticeCase.self].compactMap { practice in
      practice.published.map { Novelty(date: $0, range: practice.range(\.published)) }
    }
    return all.filter { $0.date <= today }.max { $0.date < $1.date }
  }
}
