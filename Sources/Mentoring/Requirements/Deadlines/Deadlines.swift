package import Text

/// Looks ahead: what of a portal will fall due or go stale.
package struct Deadlines {
  private let facts: PortalFacts
  private let parameters: ProfileParameters
  private var found: [Deadline] = []

  /// What falls due from today until a day, both counted, by date; what is late already is the
  /// business of the rules.
  package static func upcoming(
    of facts: PortalFacts, until last: CalendarDate, parameters: ProfileParameters
  ) -> [Deadline] {
    var deadlines = Deadlines(facts, parameters)
    deadlines.collect()
    return deadlines.found
      .filter { facts.today <= $0.date && $0.date <= last }
      .sorted { ($0.date, $0.rule, $0.record) < ($1.date, $1.rule, $1.record) }
  }

  private init(_ facts: PortalFacts, _ parameters: ProfileParameters) {
    self.facts = facts
    self.parameters = parameters
  }

  private mutating func collect() {
    collectBanks()
    collectConsents()
    collectWork()
    collectRoadmaps()
    collectSection()
    collectReport()
    collectActs()
  }

  private mutating func add<Of: Entity>(
    _ date: CalendarDate?, _ what: String, _ record: Record<Of>, _ rule: String, part: String = ""
  ) {
    guard let date else { return }
    found.append(
      Deadline(
        date: date, what: what,
        record: "\(Of.name)/\(record.id)" + (part.isEmpty ? "" : "/\(part)"),
        rule: rule, range: record.range))
  }
}

extension Deadlines {
  private mutating func collectBanks() {
    let days = parameters.number("bank_days", default: 365)
    for mentor in facts.base.map(\.record) {
      add(
        mentor.checked?.adding(days: days), "Сверить запись наставника «\(mentor.id)»", mentor,
        "CUR-03")
    }
    for mentee in facts[Mentee.self] {
      add(
        mentee.checked?.adding(days: days), "Сверить запись наставляемого «\(mentee.id)»", mentee,
        "CUR-03")
    }
    for curator in facts[Curator.self] {
      add(curator.until, "Полномочия куратора «\(curator.id)» заканчиваются", curator, "CUR-01")
    }
  }

  private mutating func collectConsents() {
    for person in facts[Person.self] where person.consent?.withdrawn == nil {
      add(
        person.consent?.validUntil, "Согласие «\(person.id)» на распространение заканчивается",
        person, "DOC-18")
    }
  }

  private mutating func collectWork() {
    // A programme's end is its pair's end too: it is listed once.
    let withProgramme = Set(facts[Programme.self].compactMap { $0.pair?.id })
    for pair in facts.activePairs where !withProgramme.contains(pair.id) {
      add(pair.end, "Пара «\(pair.id)» заканчивает работу", pair, "PRG-11")
    }
    let days = parameters.number("results_days", default: 30)
    for programme in facts[Programme.self] {
      let title = programme.title ?? programme.id
      if programme.isUnderWay {
        add(
          programme.extended?.newEnd ?? programme.end, "Заканчивается программа «\(title)»",
          programme, "PRG-11")
      } else if programme.status?.is("completed") == true, programme.results == nil {
        add(
          (programme.finish?.date ?? programme.end)?.adding(days: days),
          "Разместить результаты программы «\(title)»", programme, "PRG-10")
      }
    }
  }

  private mutating func collectRoadmaps() {
    for roadmap in facts[Roadmap.self] {
      for (index, activity) in roadmap.activities.enumerated() where activity.isOpen {
        add(
          activity.due, "Дорожная карта: \(activity.called)", roadmap, "RMP-05",
          part: activity.number ?? String(index + 1))
      }
    }
  }
}

extension Deadlines {
  private mutating func collectSection() {
    guard facts.level == .school, let newest = facts.newest else { return }
    let days = parameters.number("fresh_days", default: 365)
    found.append(
      Deadline(
        date: newest.date.adding(days: days + 1),
        what: "Раздел застынет: добавьте новость или документ",
        record: "site", rule: "SEC-03", range: newest.range))
  }

  /// The report of a year of work is due when the next school year begins.
  private mutating func collectReport() {
    let today = facts.today
    let begun = facts[Programme.self].compactMap { $0.start?.schoolYear }
    guard begun.contains(today.schoolYear) else { return }
    found.append(
      Deadline(
        date: CalendarDate(year: today.schoolYear + 1, month: 9, day: 1) ?? today,
        what: "Нужен аналитический отчёт за \(SchoolYear.name(today.schoolYear)) учебный год",
        record: "site", rule: "DOC-24", range: facts.site.range))
  }

  private mutating func collectActs() {
    for document in facts.documentsInForce {
      guard let match = parameters.acts.match(document), match.isExact else { continue }
      add(
        match.act.until?.adding(days: 1), "Заканчивается срок действия: \(document.requisites)",
        document, "DOC-14")
    }
  }
}
