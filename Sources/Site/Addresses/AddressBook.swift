import Mentoring

/// Where every record of a portal is shown: its page, or its anchor on a list.
struct AddressBook: Sendable {
  private let facts: PortalFacts
  private let pages: [String: String]

  init(_ facts: PortalFacts) {
    self.facts = facts
    var pages: [String: String] = [:]
    for schema in DomainModel.entities {
      let records = facts.records(of: schema.name).all
      for record in records where !record.id.isEmpty {
        if let path = Self.path(of: record, siblings: records.count, facts) {
          pages[Self.key(schema.name, record.id)] = path
        }
      }
    }
    for pair in facts[Programme.self] {
      guard let id = pair.pair?.id else { continue }
      pages[Self.key(Pair.name, id)] = pages[Self.key(Programme.name, pair.id)]
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

extension AddressBook {
  /// The section whose folder holds an entity's pages.
  static func section(of entity: String) -> Section? {
    switch entity {
    case Mentor.name: .mentors
    case Programme.name: .programmes
    case PracticeCase.name: .cases
    case LegalDocument.name: .documents
    case Roadmap.name: .roadmaps
    case Indicator.name: .indicators
    case Community.name: .communities
    case Material.name: .materials
    case NewsItem.name: .news
    case Event.name: .events
    case Course.name: .courses
    case Contest.name: .contests
    case Organisation.name: .organisations
    default: nil
    }
  }

  private static func path(
    of record: RecordData, siblings: Int, _ facts: PortalFacts
  ) -> String? {
    let (id, level) = (record.id, facts.level)
    switch record.schema.name {
    // A school's portal has no registry: its own organisation is shown with the contacts.
    case Organisation.name where level == .school: return Section.contacts.path
    case Roadmap.name where siblings == 1: return Section.roadmaps.path
    case Page.name:
      return Record<Page>(record).block.map { facts.path(ofBlock: $0.key) } ?? id + "/index.html"
    case Mentor.name where !facts.isInBase(Record(record)): return nil
    // A text that links to a former curator leads to whoever is in office.
    case Curator.name where !facts.isInOffice(Record(record)): return Section.contacts.path
    case Municipality.name where level != .regional: return nil
    case Municipality.name: return "\(Section.mentors.folder)/munitsipalitet-\(id)/index.html"
    case GlossaryTerm.name: return Section.glossary.path + "#" + id
    case FAQ.name: return Section.faq.path + "#" + id
    case Incentive.name, Award.name, Portfolio.name:
      return "\(Section.incentives.path)#\(record.schema.name)-\(id)"
    case MonitoringAct.name, Partnership.name:
      return "\(Section.monitoring.path)#\(record.schema.name)-\(id)"
    case Contact.name, Curator.name: return Section.contacts.path + "#" + id
    default: return section(of: record.schema.name).map { "\($0.folder)/\(id)/index.html" }
    }
  }
}
