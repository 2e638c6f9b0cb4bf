import Synchronization

/// The tables behind a portal's facts, each made in one pass over its lists when first asked for.
final class FactIndex: Sendable {
  let curators = CuratorTables()
  let documents = DocumentTables()
  let events = EventTables()
  let indicators = IndicatorTables()
  let mentors = MentorTables()
  let organisations = OrganisationTables()
  let roadmaps = RoadmapTables()
  let work = WorkTables()
}

/// A table that is made at the first question and kept; those who ask meanwhile wait for it.
///
/// It notes of which lists it was made, and so does everybody who asks for it later: a rule whose
/// table lacks a record that could not be read is withheld, whoever had the table made.
final class FactTable<Value: Sendable>: Sendable {
  private final class Made: Sendable {
    let value: Value
    let lists: Set<String>

    init(_ value: Value, of lists: Set<String>) {
      self.value = value
      self.lists = lists
    }
  }

  private let make: @Sendable (PortalFacts) -> Value
  private let kept = AtomicLazyReference<Made>()
  private let turn = Mutex(())

  init(_ make: @escaping @Sendable (PortalFacts) -> Value) { self.make = make }

  /// The table of the facts' portal; reading a table that is made takes no lock.
  func callAsFunction(_ facts: PortalFacts) -> Value {
    let made = kept.load() ?? turn.withLock { _ in kept.load() ?? keep(facts) }
    facts.note(made.lists)
    return made.value
  }

  private func keep(_ facts: PortalFacts) -> Made {
    let watch = ListWatch()
    let value = make(facts.watched(by: watch))
    return kept.storeIfNil(Made(value, of: watch.touched))
  }
}

extension Sequence {
  /// The elements under each of the ids they name, in their order.
  func byIDs(_ ids: (Element) -> [String?]) -> [String: [Element]] {
    var table: [String: [Element]] = [:]
    for element in self {
      for case let id? in ids(element) { table[id, default: []].append(element) }
    }
    return table
  }
}
