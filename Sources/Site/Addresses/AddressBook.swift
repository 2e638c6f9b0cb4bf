import Mentoring

/// Where every record of a portal is shown: its page, or its anchor on a list.
struct AddressBook: Sendable {
  private let facts: PortalFacts
  private let pages: [String: String]
  /// The main pages that the portal has: one without awards has no page of awards.
  private let mains: Set<String>

  init(_ facts: PortalFacts) {
    self.facts = facts
    var pages: [String: String] = [:]
    let kinds = PageKind.all.filter { $0.isNeeded(facts) }
    mains = Set(kinds.compactMap { $0.isMain ? $0.section?.path : nil })
    for rule in kinds.flatMap(\.addresses) {
      for (id, path) in rule.paths(facts) { pages[Self.key(rule.schema.name, id)] = path }
    }
    self.pages = pages
  }

  /// The site path of a record's page or anchor; nil when it has none.
  func path(entity: String, id: String) -> String? { pages[Self.key(entity, id)] }

  /// The site path of a proof's section: one of the nine blocks, or a list that the portal has.
  func path(ofSection key: String) -> String? {
    if Vocabulary.block[key] != nil { return facts.path(ofBlock: key) }
    return Section.showing(key).flatMap { mains.contains($0.path) ? $0.path : nil }
  }

  /// The ids of an entity's records that have an address, for proposals.
  func ids(of entity: String) -> [String] {
    pages.keys.filter { $0.hasPrefix(entity + ":") }.map { String($0.dropFirst(entity.count + 1)) }
      .sorted()
  }

  private static func key(_ entity: String, _ id: String) -> String { entity + ":" + id }
}
