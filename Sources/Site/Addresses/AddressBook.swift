import Mentoring

/// Where every record of a portal is shown: its page, or its anchor on a list.
struct AddressBook: Sendable {
  private let facts: PortalFacts
  private let pages: [String: String]

  init(_ facts: PortalFacts) {
    self.facts = facts
    var pages: [String: String] = [:]
    let kinds = PageKind.all.filter { $0.isNeeded(facts) }
    for rule in kinds.flatMap(\.addresses) {
      for (id, path) in rule.paths(facts) { pages[Self.key(rule.schema.name, id)] = path }
    }
    self.pages = pages
  }

  /// The site path of a record's page or anchor; nil when it has none.
  func path(entity: String, id: String) -> String? { pages[Self.key(entity, id)] }

  /// The site path of a proof's section: one of the nine blocks, or a list.
  func path(ofSection key: String) -> String? {
    Vocabulary.block[key] != nil ? facts.path(ofBlock: key) : Section.showing(key)?.path
  }

  /// The ids of an entity's records that have an address, for proposals.
  func ids(of entity: String) -> [String] {
    pages.keys.filter { $0.hasPrefix(entity + ":") }.map { String($0.dropFirst(entity.count + 1)) }
      .sorted()
  }

  private static func key(_ entity: String, _ id: String) -> String { entity + ":" + id }
}
