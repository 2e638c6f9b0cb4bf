import Mentoring
import Rendering
import Text

/// What a record's page is about in one sentence: for search engines, social networks and search.
extension PortalView {
  func summary(of mentor: Record<Mentor>) -> String? {
    let person = portal[mentor.person]
    return joined([person?.position, portal[person?.org]?.shortName])
  }

  /// What the search says of a mentor under the name: post, school, municipality; places and formats.
  func searchFacts(of mentor: Record<Mentor>) -> [String] {
    let organisation = portal[portal[mentor.person]?.org]
    let availability = Availability(mentor, self)
    let places =
      availability.free > 0
      ? Plural.phrase(availability.free, "свободное место", "свободных места", "свободных мест")
      : availability.state.label
    return [
      joined([summary(of: mentor), portal[organisation?.municipality]?.name]),
      joined([places] + (mentor.modes ?? []).map(\.label)),
    ].compactMap { $0 }
  }

  func summary(of programme: Record<Programme>) -> String? {
    let people = portal[portal[programme.pair]?.mentors].compactMap { portal[$0.person] }
      .map { PersonName($0).full }
    let mentees = portal.labels(ofMentees: portal[programme.pair]?.mentees)
    return joined(
      ["Персонализированная программа наставничества"] + people + mentees
        + [period(programme.start, programme.end)])
  }

  func summary(of event: Record<Event>) -> String? {
    joined([
      event.type?.label.capitalizingFirst, period(event.start, event.end), event.time, event.place,
    ])
  }

  func summary(of document: Record<LegalDocument>) -> String? {
    let requisites = document.requisites
    return document.purpose.map { requisites + (requisites.hasSuffix(".") ? " " : ". ") + $0 }
      ?? requisites
  }

  private func joined(_ parts: [String?]) -> String? {
    let told = parts.compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }

  private func period(_ start: CalendarDate?, _ end: CalendarDate?) -> String? {
    guard let start else { return nil }
    return start.period(to: end ?? start)
  }
}
