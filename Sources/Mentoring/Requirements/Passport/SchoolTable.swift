package import Diagnostics
package import Text

/// The schools of a registry with the state of each block, computed from what the portal knows.
package struct SchoolTable: Sendable {
  /// What an organisation has to have.
  package enum Block: String, Sendable, CaseIterable {
    case curator, regulation, roadmap, mentors, mentees, programmes, section

    package var label: String {
      switch self {
      case .curator: "куратор"
      case .regulation: "положение"
      case .roadmap: "дорожная карта"
      case .mentors: "наставники"
      case .mentees: "наставляемые"
      case .programmes: "программы"
      case .section: "раздел на сайте"
      }
    }

    /// Whether a school without it does not run the system: a year may have no mentees.
    package var isNecessary: Bool { self != .mentees && self != .programmes }
    /// Whether the number says something, and not only that there is one.
    package var isCounted: Bool { [.mentors, .mentees, .programmes].contains(self) }
  }

  /// One organisation of the registry.
  package struct Row: Sendable {
    package let id: String
    package let name: String
    package let municipality: String?
    package let range: SourceRange
    /// How many of each there are.
    package let counts: [Block: Int]
    /// The record that proves a block, where one alone does.
    package let proofs: [Block: Evidence.Target]

    package func has(_ block: Block) -> Bool { counts[block, default: 0] > 0 }
    package var missing: [Block] { Block.allCases.filter { $0.isNecessary && !has($0) } }
    package var isComplete: Bool { missing.isEmpty }

    /// «есть», «7» or «нет», as tables show it.
    package func text(_ block: Block) -> String {
      guard has(block) else { return "нет" }
      return block.isCounted ? String(counts[block, default: 0]) : "есть"
    }

    /// «положение и дорожная карта»; nil when nothing is missing.
    package var missingText: String? { isComplete ? nil : missing.map(\.label).listed() }
  }

  package let rows: [Row]
  /// How many organisations have all that is necessary.
  package var complete: Int { rows.count(where: \.isComplete) }
  /// Their share in per cent (IND-04); nil when the registry is empty.
  package var share: Double? {
    rows.isEmpty ? nil : Double(complete) * 100 / Double(rows.count)
  }
  /// «всё необходимое есть у 5 из 7 (71,4 %)»; nil when the registry is empty.
  package var summary: String? {
    share.map { "всё необходимое есть у \(complete) из \(rows.count) (\(NumberText.plain($0)) %)" }
  }

  package subscript(id: String) -> Row? { rows.first { $0.id == id } }

  package init(_ portal: Portal, today: CalendarDate) {
    let tally = Tally(portal, today)
    rows = portal[Organisation.self].filter(\.isInRegistry).map { organisation in
      Row(
        id: organisation.id, name: organisation.shortName ?? organisation.name ?? organisation.id,
        municipality: portal[organisation.municipality]?.name, range: organisation.range,
        counts: tally.counts(of: organisation), proofs: tally.proofs(of: organisation))
    }
  }
}

extension Record<Organisation> {
  /// Whether the organisation teaches and so has to run the system of mentoring.
  package var isInRegistry: Bool {
    self.type?.is("school", "special-school", "kindergarten", "spo", "additional") == true
  }
}

/// What each organisation has, counted in one walk over the portal.
private struct Tally {
  private var counts: [String: [SchoolTable.Block: Int]] = [:]
  private var proofs: [String: [SchoolTable.Block: Evidence.Target]] = [:]

  init(_ portal: Portal, _ today: CalendarDate) {
    for curator in portal[Curator.self] where curator.serves(on: today) {
      add(.curator, curator.org?.id, by: curator)
    }
    for document in portal[LegalDocument.self] where document.archived != true {
      if document.type?.is("regulation") == true {
        add(.regulation, document.org?.id, by: document)
      }
      if document.type?.is("roadmap") == true { add(.roadmap, document.org?.id, by: document) }
    }
    for roadmap in portal[Roadmap.self] { add(.roadmap, roadmap.org?.id, by: roadmap) }
    for mentor in portal[Mentor.self] where mentor.status?.is("left") != true {
      add(.mentors, portal[mentor.person]?.org?.id)
    }
    for mentee in portal[Mentee.self] { add(.mentees, mentee.org?.id) }
    for programme in portal[Programme.self] where programme.status?.is("draft") != true {
      let mentees = portal[portal[programme.pair]?.mentees]
      add(.programmes, mentees.first?.org?.id)
    }
  }

  private mutating func add(_ block: SchoolTable.Block, _ organisation: String?) {
    guard let organisation else { return }
    counts[organisation, default: [:]][block, default: 0] += 1
  }

  private mutating func add<Of: Entity>(
    _ block: SchoolTable.Block, _ organisation: String?, by record: Record<Of>
  ) {
    guard let organisation else { return }
    add(block, organisation)
    let target = Evidence.Target.record(entity: Of.name, id: record.id)
    proofs[organisation, default: [:]][block] = proofs[organisation]?[block] ?? target
  }

  func counts(of organisation: Record<Organisation>) -> [SchoolTable.Block: Int] {
    var own = counts[organisation.id] ?? [:]
    own[.section] = organisation.sectionURL == nil ? 0 : 1
    if own[.curator] == nil, let named = organisation.curators?.count { own[.curator] = named }
    return own
  }

  func proofs(of organisation: Record<Organisation>) -> [SchoolTable.Block: Evidence.Target] {
    proofs[organisation.id] ?? [:]
  }
}
