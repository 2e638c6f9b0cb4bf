import Mentoring
import Rendering
import Text

/// Records sorted and grouped once for a portal, since many of its pages ask for them.
struct PortalLists: Sendable {
  /// Mentors by surname, name and patronymic, as Russian lists are ordered; those who have left are
  /// not among them.
  let mentors: [Record<Mentor>]
  let mentorsByMunicipality: [String: [Record<Mentor>]]
  /// News, the latest first.
  let news: [Record<NewsItem>]
  /// Events that have not ended, the nearest first.
  let futureEvents: [Record<Event>]
  /// Events that have ended, the latest first.
  let pastEvents: [Record<Event>]
  /// Roadmaps, the one that begins last first.
  let roadmaps: [Record<Roadmap>]
  /// Indicators in their order, those without a fact behind the others.
  let indicators: [Record<Indicator>]
  /// Curators by surname, name and patronymic.
  let curators: [Record<Curator>]
  let awardsByPerson: [String: [Record<Award>]]
  /// Practices by the id of a programme they grew from.
  let casesByProgramme: [String: [Record<PracticeCase>]]

  init(_ portal: PublishedPortal) {
    mentors = Self.byName(portal[Mentor.self].filter { $0.status?.is("left") != true }) {
      portal[$0.person]
    }
    mentorsByMunicipality = Dictionary(grouping: mentors) {
      portal[portal[$0.person]?.org]?.municipality?.id ?? ""
    }
    curators = Self.byName(Array(portal[Curator.self])) { portal[$0.person] }
    news = portal[NewsItem.self]
      .sorted { ($0.date.map(\.dayNumber) ?? 0, $0.id) > ($1.date.map(\.dayNumber) ?? 0, $1.id) }
    let hasFact = { (indicator: Record<Indicator>) in
      IndicatorSeries(indicator).years.contains { $0.fact != nil }
    }
    indicators =
      portal[Indicator.self].filter(hasFact) + portal[Indicator.self].filter { !hasFact($0) }
    roadmaps = portal[Roadmap.self].sorted {
      ($0.period?.from?.dayNumber ?? 0, $1.id) > ($1.period?.from?.dayNumber ?? 0, $0.id)
    }
    let events = portal[Event.self]
      .sorted { ($0.start.map(\.dayNumber) ?? 0, $0.id) < ($1.start.map(\.dayNumber) ?? 0, $1.id) }
    futureEvents = events.filter { $0.isFuture(on: portal.today) }
    pastEvents = events.filter { !$0.isFuture(on: portal.today) }.reversed()
    awardsByPerson = Self.grouped(portal[Award.self]) { ($0.recipients ?? []).map(\.id) }
    casesByProgramme = Self.grouped(portal[PracticeCase.self]) { ($0.programmes ?? []).map(\.id) }
  }

  private static func byName<Of: Entity>(
    _ records: [Record<Of>], _ person: (Record<Of>) -> Record<Person>?
  ) -> [Record<Of>] {
    records.map { (key: RussianOrder.Key(person($0).map { PersonName($0).full } ?? ""), $0) }
      .sorted { $0.key < $1.key }.map(\.1)
  }

  /// Records under each of the ids they name.
  private static func grouped<Of: Entity>(
    _ records: some Sequence<Record<Of>>, _ ids: (Record<Of>) -> [String]
  ) -> [String: [Record<Of>]] {
    var groups: [String: [Record<Of>]] = [:]
    for record in records {
      for id in ids(record) { groups[id, default: []].append(record) }
    }
    return groups
  }
}

extension Record where Of == Event {
  /// Whether the event has not ended by a day.
  func isFuture(on today: CalendarDate) -> Bool {
    (self.end ?? self.start).map { $0 >= today } ?? false
  }
}
