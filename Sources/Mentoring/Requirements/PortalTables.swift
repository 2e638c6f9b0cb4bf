import Synchronization

/// The lookup tables of one portal, each made in one pass over a list when a rule first asks.
///
/// The portal itself keeps them: an context is a value made anew for each rule and could keep
/// nothing, and a cache beside the portal would have to guess when its content has changed.
struct PortalTables: Sendable {
  /// The mentors who have not laid down their duties.
  let bank = KeptTable([Mentor.name, Person.name]) { portal in
    portal[Mentor.self].compactMap { MentorEntry($0, portal) }
  }
  let pairs = KeptTable([Pair.name]) { Array($0[Pair.self]) }
  let activePairs = KeptTable([Pair.name]) { portal in
    portal.index.pairs.filter { $0.status?.is("active") ?? false }
  }
  /// The pairs a mentor is in, by the mentor's id.
  let pairsByMentor = KeptTable([Pair.name]) { portal in
    portal.index.pairs.byIDs { $0.mentors?.map(\.id) ?? [] }
  }
  /// The pairs a mentee is in, by the mentee's id.
  let pairsByMentee = KeptTable([Pair.name]) { portal in
    portal.index.pairs.byIDs { $0.mentees?.map(\.id) ?? [] }
  }
  /// The programmes of a pair, by the pair's id.
  let programmesByPair = KeptTable([Programme.name]) { portal in
    portal[Programme.self].byIDs { [$0.pair?.id].compactMap(\.self) }
  }
  /// The organisations that teach: rows of a municipality's registry.
  let registry = KeptTable([Organisation.name]) { $0[Organisation.self].filter(\.isInRegistry) }
  /// The curators of an organisation, by its id: those who name it and those it names.
  let curatorsByOrganisation = KeptTable([Curator.name, Organisation.name], make: curators)
  let documentsByOrganisation = KeptTable([LegalDocument.name]) { portal in
    portal[LegalDocument.self].byIDs { [$0.org?.id].compactMap(\.self) }
  }
  let roadmapsByOrganisation = KeptTable([Roadmap.name]) { portal in
    portal[Roadmap.self].byIDs { [$0.org?.id].compactMap(\.self) }
  }
}

extension PortalTables {
  @Sendable
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

/// A table that is made at the first question and kept; rules at work side by side wait for it.
final class KeptTable<Value: Sendable>: Sendable {
  /// The entities of whose records it is made.
  private let entities: [String]
  private let make: @Sendable (Portal) -> Value
  private let kept = Mutex<Value?>(nil)

  init(_ entities: [String], make: @escaping @Sendable (Portal) -> Value) {
    self.entities = entities
    self.make = make
  }

  /// The table of a portal, always the same one; the portal notes what it was asked for.
  func made(of portal: Portal) -> Value {
    portal.look(at: entities)
    return kept.withLock { kept in
      if let kept { return kept }
      let value = make(portal)
      kept = value
      return value
    }
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
