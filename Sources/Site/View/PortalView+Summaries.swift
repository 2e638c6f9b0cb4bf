import Diagnostics
import Mentoring
import Rendering
import Text

/// What a record's page is about in one sentence: for search engines, social networks and search.
extension PortalView {
  func summary(of mentor: Record<Mentor>) -> String? {
    let person = portal[mentor.person]
    return joined([person?.position, portal[person?.org]?.shortName])
  }

  /// The municipality of the mentor's organisation.
  func municipality(of mentor: Record<Mentor>) -> Record<Municipality>? {
    portal[portal[portal[mentor.person]?.org]?.municipality]
  }

  /// The first sentence that a mentor says of oneself; nil where there is none or it has mark-up.
  func ownWords(of mentor: Record<Mentor>) -> String? {
    guard let text = portal[mentor.person]?.about?.text else { return nil }
    let words = text.split { " \n\r\t".contains($0) }.joined(separator: " ")
    let end = words.indices.first { index in
      let next = words.index(after: index)
      return ".!?…".contains(words[index]) && (next == words.endIndex || words[next] == " ")
    }
    let sentence = end.map { words[...$0] } ?? words[...]
    let isPlain = !sentence.contains { "*_[]<>`#|{}\\".contains($0) } && !words.hasPrefix("::")
    return sentence.isEmpty || sentence.count > 200 || !isPlain ? nil : typeset(String(sentence))
  }

  /// What a card says besides the facts of the search: `[sentence, topics, picture]`.
  func searchCard(of mentor: Record<Mentor>) -> JSONValue {
    let photo = portal[mentor.person]?.photo?.file
    return .list([
      .string(ownWords(of: mentor) ?? ""),
      .string((mentor.helpWith ?? []).prefix(2).map(typeset).joined(separator: "; ")),
      .string(shownPicture(photo) ?? ""),
    ])
  }

  /// What the search says of a mentor under the name: post, school, municipality; places and formats.
  func searchFacts(of mentor: Record<Mentor>) -> [String] {
    let availability = Availability(mentor, self)
    let places =
      availability.free > 0
      ? Plural.phrase(availability.free, "свободное место", "свободных места", "свободных мест")
      : availability.state.label
    return [
      joined([summary(of: mentor), municipality(of: mentor)?.name]),
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
