import Mentoring
import Search
import Text

/// The bank as visitors choose from it in their browser.
///
/// Mentors stand in the order in which they are shown at first: those with free places, then by
/// municipality, school and name. So the cards of a school or a district lie side by side, and few
/// files of the search index have to be loaded to show them.
struct MentorChoice: Sendable {
  /// Each mentor's place in that order, by id.
  let places: [String: Int]
  let search: SearchChoice

  init(_ bank: MentorBank, _ view: PortalView) {
    let keys = bank.mentors.map { Key($0, view) }
    let order = bank.mentors.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    var rank = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { rank[index] = place }
    let places = Dictionary(
      zip(bank.mentors.map(\.id), rank), uniquingKeysWith: { first, _ in first })
    self.places = places
    search = SearchChoice(
      facets: bank.groups.map { group in
        .init(
          key: group.key, title: group.title,
          options: group.options.map { option in
            .init(
              key: option.key, label: option.label,
              members: option.mentors.compactMap { places[$0.id] }.sorted())
          })
      }, count: order.count, byName: rank)
  }

  /// What mentors are ordered by before their names.
  private struct Key: Comparable {
    let isFull: Bool
    let municipality: String
    let organisation: String

    init(_ mentor: Record<Mentor>, _ view: PortalView) {
      isFull = Availability(mentor, view).free == 0
      municipality = view.municipality(of: mentor)?.name ?? ""
      organisation = view.portal[view.portal[mentor.person]?.org]?.shortName ?? ""
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.isFull != right.isFull { return right.isFull }
      return (left.municipality, left.organisation) < (right.municipality, right.organisation)
    }
  }
}
