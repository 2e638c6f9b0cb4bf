import Diagnostics

/// The number of participants is counted from the records; a typed one must agree (PRG-15).
///
/// The page's own numbers are counted when the portal is built. The number typed in an organisation's
/// yearly counts is compared for each calendar year the school has pairs of: everybody of the school
/// who was in a pair on any day of the year, once. Above the school the records are no full list.
enum ParticipantsAreCounted {
  static let requirement = Requirement(.participantsAreCounted, .everywhere) { context in
    guard context.level == .school, let organisation = context.facts.ownOrganisation else {
      return context.searched("Численность считает программа")
    }
    let hasDeadCode = context.facts.pairs.contains { pair in
      context.portal[pair.mentors].count < pair.mentors?.count ?? 0
        || context.portal[pair.mentees].count < pair.mentees?.count ?? 0
    }
    if hasDeadCode { return context.notApplicable("У пары назван участник, которого нет в базе") }
    if context.facts.pairs.contains(where: \.lacksSomebody) {
      return context.notApplicable("Не у каждой пары названы участники")
    }
    let counted = Participants(of: organisation, context).byYear
    for count in organisation.counts ?? [] {
      guard let year = count.year, let typed = count.involved, let real = counted[year]?.count,
        typed != real
      else { continue }
      context.find(Message.differs(year, typed, real), at: count.range(\.involved))
    }
    if counted.isEmpty, context.findings.isEmpty {
      return context.notApplicable("Пар и групп ещё нет")
    }
    for year in counted.keys.sorted() {
      context.searched("Участников в \(year) г.: \(counted[year]?.count ?? 0)")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let participantsAreCounted = DiagnosticKind(
    "PRG-15", .warning, "Число участников программ посчитано по записям, а не вписано",
    help:
      "Уберите involved за этот год из counts в organisations.yaml или внесите недостающие пары.",
    clause: Paragraph.regulation("4.4.4"),
    wrong: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2026: {teachers: 40, involved: 9}\n"),
    right: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2026: {teachers: 40}\n"))
}

private enum Message {
  static func differs(_ year: Int, _ typed: Int, _ real: Int) -> String {
    "За \(year) год вписано участников \(typed), а по записям их \(real)"
  }
}
