package import Diagnostics
import Text

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
    /// How many of each there are; of mentors, how many consented to be shown and stand in the list.
    package let counts: [Block: Int]
    /// Whether there are mentors, shown or not: the system runs all the same.
    private let hasMentors: Bool
    /// The record that proves a block, where one alone does.
    package let proofs: [Block: Evidence.Target]

    package func has(_ block: Block) -> Bool {
      block == .mentors ? hasMentors : counts[block, default: 0] > 0
    }

    package var missing: [Block] { Block.allCases.filter { $0.isNecessary && !has($0) } }
    package var isComplete: Bool { missing.isEmpty }

    /// «есть», «7» or «нет», as tables show it.
    package func text(_ block: Block) -> String {
      guard has(block) else { return "нет" }
      let count = counts[block, default: 0]
      return block.isCounted && count > 0 ? String(count) : "есть"
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

  /// - Parameters:
  ///   - facts: What decides whether an organisation has a block.
  ///   - shown: What visitors can see, where the table leads them to a list.
  init(_ facts: PortalFacts, shown: PortalFacts) {
    rows = facts.registry.map { Row($0, facts, shown) }
  }
}

extension SchoolTable.Row {
  fileprivate init(
    _ organisation: Record<Organisation>, _ facts: PortalFacts, _ shown: PortalFacts
  ) {
    id = organisation.id
    name = organisation.shortName ?? organisation.name ?? organisation.id
    municipality = facts[organisation.municipality]?.name
    range = organisation.range
    let curators = facts.curators(of: id)
    let regulations = facts.regulations(of: id)
    let papers = facts.documentsInForce(of: id, "roadmap")
    let roadmaps = facts.roadmaps(of: id)
    hasMentors = !facts.mentors(of: id).isEmpty
    counts = [
      .curator: curators.count, .regulation: regulations.count,
      .roadmap: papers.count + roadmaps.count, .mentors: shown.mentors(of: id).count,
      .mentees: facts.mentees(ofOrganisation: id).count + facts.joined.mentees(of: id),
      .programmes: facts.programmes(ofOrganisation: id).count,
      .section: organisation.sectionURL == nil ? 0 : 1,
    ]
    var proofs: [SchoolTable.Block: Evidence.Target] = [:]
    proofs[.curator] = curators.first.map(Evidence.Target.init)
    proofs[.regulation] = regulations.first.map(Evidence.Target.init)
    proofs[.roadmap] =
      papers.first.map(Evidence.Target.init) ?? roadmaps.first.map(Evidence.Target.init)
    self.proofs = proofs
  }
}
