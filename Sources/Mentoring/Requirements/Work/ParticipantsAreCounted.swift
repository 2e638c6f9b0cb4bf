import Diagnostics

/// The number of participants is counted from the records; a typed one must agree (PRG-15).
///
/// The page's own numbers are counted when the portal is built. The number typed in an organisation's
/// yearly counts is compared for each calendar year the school has pairs of: everybody of the school
/// who was in a pair on any day of the year, once. Above the school the records are no full list.
enum ParticipantsAreCounted {
  static let requirement = Requirement(.participantsAreCounted, .everywhere) { inspection in
    guard inspection.level == .school, let organisation = inspection.ownOrganisation else {
      return inspection.prove("Численность считает программа", section: "programmes")
    }
    let counted = participants(of: organisation, inspection)
    for count in organisation.counts ?? [] {
      guard let year = count.year, let typed = count.involved, let real = counted[year]?.count,
        typed != real
      else { continue }
      inspection.find(Message.differs(year, typed, real), at: count.range(\.involved))
    }
    for year in counted.keys.sorted() {
      inspection.prove(
        "Участников в \(year) г.: \(counted[year]?.count ?? 0)", section: "programmes")
    }
  }

  private static func participants(
    of organisation: Record<Organisation>, _ inspection: Inspection
  ) -> [Int: Set<String>] {
    let portal = inspection.portal
    var people: [Int: Set<String>] = [:]
    for pair in inspection.index.pairs where pair.status?.is("planned") != true {
      guard let start = pair.start else { continue }
      let last = min(pair.end ?? inspection.today, inspection.today)
      guard start <= last else { continue }
      let mentors = portal[pair.mentors].compactMap { portal[$0.person] }
        .filter { $0.org?.id == organisation.id }.map { "person " + $0.id }
      let mentees = portal[pair.mentees].filter { $0.org?.id == organisation.id && !isPupil($0) }
        .map { mentee in mentee.person.map { "person " + $0.id } ?? "mentee " + mentee.id }
      for year in start.year...last.year { people[year, default: []].formUnion(mentors + mentees) }
    }
    return people
  }

  private static func isPupil(_ mentee: Record<Mentee>) -> Bool {
    mentee.category.map { Vocabulary.pupilCategories.contains($0.key) } ?? false
  }
}

extension DiagnosticKind {
  fileprivate static let participantsAreCounted = DiagnosticKind(
    "PRG-15", .warning, "Число участников программ посчитано по записям, а не вписано",
    help:
      "Уберите involved за этот год из counts в organisations.yaml или внесите недостающие пары.",
    clause: Paragraph.regulation("4.4.4"))
}

private enum Message {
  static func differs(_ year: Int, _ typed: Int, _ real: Int) -> String {
    "За \(year) год вписано участников \(typed), а по записям их \(real)"
  }
}
