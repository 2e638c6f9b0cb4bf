import Synchronization

/// Who works with whom in a portal, as tables: rules ask it instead of searching lists.
///
/// It is made once for a portal, in one pass over each list, when the first rule asks, and kept by
/// the portal itself: an inspection is a value made anew for each rule and could keep nothing, and a
/// cache beside the portal would have to guess when its content has changed.
package final class PortalIndex: Sendable {
  /// The mentors who have not laid down their duties.
  let mentors: [MentorEntry]
  /// The pairs a mentor is in, by the mentor's id.
  let pairsByMentor: [String: [Record<Pair>]]
  /// The pairs a mentee is in, by the mentee's id.
  let pairsByMentee: [String: [Record<Pair>]]
  let pairs: [Record<Pair>]
  let activePairs: [Record<Pair>]
  /// The programmes of a pair, by the pair's id.
  let programmesByPair: [String: [Record<Programme>]]
  /// The organisations that teach: rows of a municipality's registry.
  let registry: [Record<Organisation>]
  /// The curators of an organisation, by its id: those who name it and those it names.
  let curatorsByOrganisation: [String: [Record<Curator>]]
  let documentsByOrganisation: [String: [Record<LegalDocument>]]
  let roadmapsByOrganisation: [String: [Record<Roadmap>]]

  init(_ portal: Portal) {
    mentors = portal[Mentor.self].compactMap { MentorEntry($0, portal) }
    pairs = Array(portal[Pair.self])
    activePairs = pairs.filter { $0.status?.is("active") ?? false }
    pairsByMentor = pairs.byIDs { $0.mentors?.map(\.id) ?? [] }
    pairsByMentee = pairs.byIDs { $0.mentees?.map(\.id) ?? [] }
    programmesByPair = portal[Programme.self].byIDs { [$0.pair?.id].compactMap(\.self) }
    registry = portal[Organisation.self].filter(\.isInRegistry)
    curatorsByOrganisation = Self.curators(of: portal)
    documentsByOrganisation = portal[LegalDocument.self].byIDs { [$0.org?.id].compactMap(\.self) }
    roadmapsByOrganisation = portal[Roadmap.self].byIDs { [$0.org?.id].compactMap(\.self) }
  }
}

extension PortalIndex {
  /// The entities the tables are made of.
  static let entities = [
    Mentor.name, Person.name, Pair.name, Programme.name, Organisation.name, Curator.name,
    LegalDocument.name, Roadmap.name,
  ]

  /// The mentors of the base on a day.
  func mentors(on day: CalendarDate) -> [MentorEntry] {
    mentors.filter { $0.until.map { $0 > day } ?? true }
  }

  /// The curators of an organisation who are in office on a day.
  func curators(of organisation: String, on day: CalendarDate) -> [Record<Curator>] {
    (curatorsByOrganisation[organisation] ?? []).filter { curator in
      (curator.since.map { $0 <= day } ?? true) && (curator.until.map { $0 >= day } ?? true)
    }
  }

  private static func curators(of portal: Portal) -> [String: [Record<Curator>]] {
    var curators: [String: [Record<Curator>]] = portal[Curator.self].byIDs {
      [$0.org?.id].compactMap(\.self)
    }
    for organisation in portal[Organisation.self] {
      for curator in portal[organisation.curators] where curator.org?.id != organisation.id {
        curators[organisation.id, default: []].append(curator)
      }
    }
    return curators
  }
}

/// A mentor of the base with the records that name and place them.
struct MentorEntry: Sendable {
  let record: Record<Mentor>
  let person: Record<Person>?
  /// The day the mentor leaves, when it is known.
  let until: CalendarDate?

  /// Nil for a mentor who has laid down the duties.
  init?(_ mentor: Record<Mentor>, _ portal: Portal) {
    if mentor.status?.is("left") ?? false { return nil }
    record = mentor
    person = portal[mentor.person]
    until = mentor.until
  }
}

extension PortalIndex {
  /// A place for the tables of one portal, filled at the first question.
  final class Once: Sendable {
    private let made = Mutex<PortalIndex?>(nil)

    func get(_ portal: Portal) -> PortalIndex {
      made.withLock { made in
        if let made { return made }
        let index = PortalIndex(portal)
        made = index
        return index
      }
    }
  }
}

extension Portal {
  /// The lookup tables of the portal.
  package var index: PortalIndex {
    look(at: PortalIndex.entities)
    return tables.get(self)
  }
}

extension Sequence {
  /// The elements under each of the ids they name, in their order.
  fileprivate func byIDs(_ ids: (Element) -> [String]) -> [String: [Element]] {
    var table: [String: [Element]] = [:]
    for element in self {
      for id in ids(element) { table[id, default: []].append(element) }
    }
    return table
  }
}
