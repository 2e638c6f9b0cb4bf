import Diagnostics

/// The municipal base of mentors is made of the schools' bases: each has someone in it (MUN-03).
enum BasesAreJoined {
  static let requirement = Requirement(.basesAreJoined, .municipal) { context in
    let facts = context.facts
    let present = Set(facts.base.compactMap { $0.person?.org?.id })
    context.each(
      facts.registry, none: "В реестре нет организаций",
      proof: .shown { facts, row in facts.mentors(of: row.id).map { facts.name(of: $0) } }
    ) { context, row in
      if !present.contains(row.id) { context.find(Message.none(row), at: row.range) }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let basesAreJoined = DiagnosticKind(
    "MUN-03", .warning, "В единой муниципальной базе есть наставники каждой организации",
    help: "Возьмите у организации выгрузку её базы наставников или внесите её наставников "
      + "в mentors.yaml и persons.yaml.",
    clause: "\(Paragraph.municipal("2.3–2.4")); \(Paragraph.regulation("4.3"))",
    wrong: .init(
      "persons.yaml",
      "- {id: ivanova, position: методист, org: centr}\n"),
    right: .init(
      "persons.yaml",
      "- {id: ivanova, position: учитель математики, org: shkola}\n"))
}

private enum Message {
  static func none(_ row: Record<Organisation>) -> String {
    "В единой базе нет наставников организации «\(row.shortName ?? row.id)»"
  }
}
