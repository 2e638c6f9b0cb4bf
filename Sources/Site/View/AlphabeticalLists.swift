import Mentoring
import Rendering
import Text

/// People in the order of Russian lists, sorted once for the many pages that show them so.
struct AlphabeticalLists: Sendable {
  /// The mentors of the base by surname, name and patronymic.
  let mentors: [Record<Mentor>]
  let mentorsByMunicipality: [String: [Record<Mentor>]]
  /// The curators in office by surname, name and patronymic.
  let curators: [Record<Curator>]

  init(_ facts: PortalFacts) {
    mentors = Self.byName(facts.base.map { ($0.record, $0.person) })
    mentorsByMunicipality = Dictionary(grouping: mentors) {
      facts[facts[$0.person]?.org]?.municipality?.id ?? ""
    }
    curators = Self.byName(facts.curators.map { ($0, facts[$0.person]) })
  }

  private static func byName<Of: Entity>(
    _ people: [(record: Record<Of>, person: Record<Person>?)]
  ) -> [Record<Of>] {
    people.map { record, person in
      (key: RussianOrder.Key(person.map { PersonName($0).full } ?? ""), record)
    }.sorted { $0.key < $1.key }.map(\.1)
  }
}
