/// Who answers for mentoring where, and since when.
struct CuratorTables: Sendable {
  let inOffice = FactTable { facts in facts[Curator.self].filter(facts.isInOffice) }

  /// The curators in office of an organisation, by its id.
  let byOrganisation = FactTable { facts in
    let curators = facts.curators
    var table = curators.byIDs { [$0.org?.id] }
    for organisation in facts[Organisation.self] {
      for curator in facts[organisation.curators]
      where curator.org?.id != organisation.id && facts.isInOffice(curator) {
        table[organisation.id, default: []].append(curator)
      }
    }
    return table
  }
}

extension PortalFacts {
  /// Where to write when one wants a mentor: to the mentor's curator, or, where that one has no mail
  /// box, to the portal's first contact.
  package func requestContact(of mentor: Record<Mentor>) -> String? {
    if let contact = curator(of: mentor)?.contact, contact.contains("@") { return contact }
    return self[Contact.self].first?.email
  }

  /// The names of an organisation's curators, as its page shows them.
  func curatorNames(of organisation: Record<Organisation>) -> [String] {
    curators(of: organisation.id).compactMap { self[$0.person].map { PersonName($0).full } }
  }

  /// Whether a curator is in office today: from the day of the order to the last day, both counted
  /// (002 П 4.4.3).
  ///
  /// CUR-01 advises to give the former curator an `until` and to record the next one beside; whoever
  /// does so has one curator, everywhere. One appointed ahead is not yet in office.
  package func isInOffice(_ curator: Record<Curator>) -> Bool {
    (curator.since.map { $0 <= today } ?? true) && (curator.until.map { $0 >= today } ?? true)
  }

  /// The curators in office, of whichever organisation.
  package var curators: [Record<Curator>] { index.curators.inOffice(self) }

  /// The curators in office of an organisation: those who name it and those it names.
  ///
  /// The model lets either end tell of the other; an editor who filled in one of them has said it.
  /// Those who name the organisation as their own come first.
  package func curators(of organisation: String) -> [Record<Curator>] {
    index.curators.byOrganisation(self)[organisation] ?? []
  }

  /// Whom to ask about a mentor: the first curator in office of the mentor's organisation.
  package func curator(of mentor: Record<Mentor>) -> Record<Curator>? {
    self[mentor.person]?.org.flatMap { curators(of: $0.id).first }
  }

  /// Who answers for a pair and its programme.
  ///
  /// While the pair works that is a curator in office: when the one the pair names was released, the
  /// next one of the same organisation. Of a pair that is over, the one it names: so it was.
  package func curator(of pair: Record<Pair>) -> Record<Curator>? {
    guard let named = self[pair.curator] else { return nil }
    if isOver(pair) || isInOffice(named) { return named }
    return named.org.flatMap { curators(of: $0.id).first }
  }
}
