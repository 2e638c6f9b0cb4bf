import Mentoring
import Rendering
import Text

/// What a record's page is about in one sentence: for search engines, social networks and search.
extension PortalView {
  func summary(of record: RecordData) -> String? {
    switch record.schema.name {
    case Mentor.name: summary(of: Record<Mentor>(record))
    case Programme.name: summary(of: Record<Programme>(record))
    case Event.name: summary(of: Record<Event>(record))
    case LegalDocument.name: summary(of: Record<LegalDocument>(record))
    case NewsItem.name: Record<NewsItem>(record).summary
    case PracticeCase.name: Record<PracticeCase>(record).summary
    case Organisation.name: Record<Organisation>(record).name
    default: nil
    }
  }

  private func summary(of mentor: Record<Mentor>) -> String? {
    let person = portal[mentor.person]
    return joined([person?.position, portal[person?.org]?.shortName])
  }

  private func summary(of programme: Record<Programme>) -> String? {
    let people = portal[portal[programme.pair]?.mentors].compactMap { portal[$0.person] }
      .map { PersonName($0).full }
    let mentees = (portal[programme.pair]?.mentees ?? []).map { portal.label(ofMentee: $0.id) }
    return joined(
      ["Персонализированная программа наставничества"] + people + mentees
        + [period(programme.start, programme.end)])
  }

  private func summary(of event: Record<Event>) -> String? {
    joined([
      event.type?.label.capitalizingFirst, period(event.start, event.end), event.time, event.place,
    ])
  }

  private func summary(of document: Record<LegalDocument>) -> String? {
    let requisites = Requisites(document).text
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
