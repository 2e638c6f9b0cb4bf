import Mentoring

/// What belongs to what, looked up the other way round than it is written down.
struct Kinship: Sendable {
  /// Pairs by the id of a mentor in them.
  let pairsByMentor: [String: [Record<Pair>]]
  /// Programmes by the id of their pair.
  let programmesByPair: [String: [Record<Programme>]]
  /// The mentor that a person is.
  let mentorByPerson: [String: Record<Mentor>]
  /// Mentors by the id of their organisation; those who have left are not among them.
  let mentorsByOrganisation: [String: [Record<Mentor>]]
  /// Curators by the id of their organisation.
  let curatorsByOrganisation: [String: [Record<Curator>]]
  /// Documents by the id of the organisation they belong to.
  let documentsByOrganisation: [String: [Record<LegalDocument>]]
  /// The newer edition of a document, by the id of the older.
  let successors: [String: Record<LegalDocument>]

  init(_ portal: PublishedPortal) {
    var pairs: [String: [Record<Pair>]] = [:]
    for pair in portal[Pair.self] {
      for mentor in pair.mentors ?? [] { pairs[mentor.id, default: []].append(pair) }
    }
    pairsByMentor = pairs
    programmesByPair = Dictionary(grouping: portal[Programme.self]) { $0.pair?.id ?? "" }
    mentorByPerson = Dictionary(
      portal[Mentor.self].map { ($0.person?.id ?? "", $0) }, uniquingKeysWith: { first, _ in first }
    )
    let serving = portal[Mentor.self].filter { $0.status?.is("left") != true }
    mentorsByOrganisation = Dictionary(grouping: serving) {
      portal[$0.person]?.org?.id ?? ""
    }
    curatorsByOrganisation = Dictionary(grouping: portal[Curator.self]) { $0.org?.id ?? "" }
    documentsByOrganisation = Dictionary(grouping: portal[LegalDocument.self]) { $0.org?.id ?? "" }
    successors = Dictionary(
      portal[LegalDocument.self].compactMap { document in
        document.supersedes.map { ($0.id, document) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
