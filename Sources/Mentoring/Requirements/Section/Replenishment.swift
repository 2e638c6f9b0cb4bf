import Diagnostics
import Text

extension Requirement {
  /// SEC-03: something new has come to the section within a year.
  static let replenishment = Requirement(.replenishment, .school) { context in
    let days = context.parameters.number("fresh_days", default: 365)
    guard let newest = context.newest() else {
      return context.find("В разделе нет ни документов, ни новостей, ни событий", at: nil)
    }
    let age = context.today.days(since: newest.date)
    if age > days {
      context.find(
        "Раздел не пополнялся \(age) дн., с \(newest.date.dotted)", at: newest.range)
    } else {
      context.prove("Последнее пополнение \(newest.date.dotted)", section: "home")
    }
  }
}

/// The latest thing of a section.
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

extension DiagnosticKind {
  fileprivate static let replenishment = DiagnosticKind(
    "SEC-03", .warning, "Раздел пополняется в течение года",
    help: "Добавьте новость в папку news, событие в events.yaml или новый документ в "
      + "documents.yaml. Срок задаёт поле limits: fresh_days в site.yaml.",
    clause: "презентация ЦНППМ Волгоградской области «Региональная модель наставничества» "
      + "(институциональный уровень): раздел пополняют документами в течение года")
}
