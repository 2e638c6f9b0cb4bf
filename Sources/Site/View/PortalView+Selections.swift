import Mentoring
import Rendering

/// Records chosen and ordered as pages show them.
extension PortalView {
  /// Events that have not ended, the nearest first.
  var futureEvents: [Record<Event>] {
    portal[Event.self].filter { ComputedMembers.isFuture($0, self) }
      .sorted { ($0.start.map(\.dayNumber) ?? 0, $0.id) < ($1.start.map(\.dayNumber) ?? 0, $1.id) }
  }

  /// Events that have ended, the latest first.
  var pastEvents: [Record<Event>] {
    portal[Event.self].filter { !ComputedMembers.isFuture($0, self) }
      .sorted { ($0.start.map(\.dayNumber) ?? 0, $0.id) > ($1.start.map(\.dayNumber) ?? 0, $1.id) }
  }

  /// News, the latest first.
  var newsByDate: [Record<NewsItem>] {
    portal[NewsItem.self]
      .sorted { ($0.date.map(\.dayNumber) ?? 0, $0.id) > ($1.date.map(\.dayNumber) ?? 0, $1.id) }
  }

  /// Mentors by surname, name and patronymic, as Russian lists are ordered.
  var mentorsByName: [Record<Mentor>] {
    portal[Mentor.self].filter { $0.status?.is("left") != true }
      .map {
        (key: RussianOrder.Key(portal[$0.person].map { PersonName($0).full } ?? ""), mentor: $0)
      }
      .sorted { $0.key < $1.key }.map(\.mentor)
  }

  /// The organisations that run the system: the registry without centres and authorities.
  var schools: [Record<Organisation>] { portal[Organisation.self].filter(\.isInRegistry) }

  func mentors(in municipality: String) -> [Record<Mentor>] {
    mentorsByName.filter { portal[portal[$0.person]?.org]?.municipality?.id == municipality }
  }

  /// The awards a person has received.
  func awards(of person: Reference<Person>?) -> [Record<Award>] {
    guard let person else { return [] }
    return portal[Award.self].filter { ($0.recipients ?? []).contains { $0.id == person.id } }
  }

  /// When a mentee's record was last checked.
  var lastCheckOfMentees: CalendarDate? { portal.lastCheckOfMentees }

  /// The latest day on which anything of the portal changed, by the data.
  var updated: CalendarDate {
    let dates =
      portal[NewsItem.self].compactMap(\.date) + portal[LegalDocument.self].compactMap(\.published)
      + portal[PracticeCase.self].compactMap(\.published)
      + portal[Mentor.self].compactMap(\.checked)
      + portal[Page.self].compactMap(\.updated)
    return dates.filter { $0 <= today }.max() ?? today
  }
}
