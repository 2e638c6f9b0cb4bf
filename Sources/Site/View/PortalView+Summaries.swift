import Mentoring
import Rendering
import Text

/// What a record's page is about in one sentence: for search engines, social networks and search.
extension PortalView {
  func summary(of mentor: Record<Mentor>) -> String? {
    let person = portal[mentor.person]
    return joined([person?.position, portal[person?.org]?.shortName])
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
