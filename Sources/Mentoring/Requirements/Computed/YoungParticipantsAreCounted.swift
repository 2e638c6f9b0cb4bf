import Diagnostics

/// The typed number of involved teachers under 35 agrees with pairs and years of birth (COMPUTED-11).
///
/// It is compared where the records are whole: as many teachers in pairs as are typed. A year of birth
/// gives the age except for the year of the birthday itself, and of some teachers no year is known: so
/// the records give a least and a greatest number.
enum YoungParticipantsAreCounted {
  static let figure = Requirement(.youngParticipantsAreCounted, .school) { context in
    guard let organisation = context.facts.ownOrganisation else { return }
    let participants = Participants(of: organisation, context)
    for counts in organisation.counts ?? [] {
      guard let year = counts.year, let typed = counts.under35Involved,
        let teachers = participants.byYear[year], teachers.count == counts.involved
      else { continue }
      let real = young(among: teachers, in: year, context)
      if !real.contains(typed) {
        context.find(Message.differs(year, typed, real), at: counts.range(\.under35Involved))
      }
    }
  }

  private static func young(
    among teachers: Set<Participants.Teacher>, in year: Int, _ context: RuleContext
  ) -> ClosedRange<Int> {
    var least = 0
    var greatest = 0
    for teacher in teachers {
      guard case .person(let id) = teacher,
        let birth = context.portal[Person.self][id]?.birthYear
      else {
        greatest += 1
        continue
      }
      if year - birth < 35 { least += 1 }
      if year - birth <= 35 { greatest += 1 }
    }
    return least...greatest
  }
}

extension DiagnosticKind {
  fileprivate static let youngParticipantsAreCounted = DiagnosticKind(
    "COMPUTED-11", .warning, "Число вовлечённых педагогов до 35 лет сходится с записями",
    help: "Поправьте under35_involved за этот год в counts (organisations.yaml) или внесите "
      + "недостающие пары и годы рождения (birth_year в persons.yaml).",
    clause: "\(Paragraph.cityRoadmap), требования к показателям",
    wrong: .init(
      "organisations.yaml",
      "- id: school\n  counts:\n    2025: {involved: 1, under35_involved: 1}\n"),
    right: .init(
      "organisations.yaml",
      "- id: school\n  counts:\n    2025: {involved: 1, under35_involved: 0}\n"),
    beside: [
      .init("persons.yaml", "- {id: ivanova, org: school, birth_year: 1975}\n"),
      .init("mentors.yaml", "- {id: m-ivanova, person: ivanova}\n"),
      .init("pairs.yaml", "- {id: para, mentors: [m-ivanova], start: 2025-09-15}\n"),
    ])
}

private enum Message {
  static func differs(_ year: Int, _ typed: Int, _ real: ClosedRange<Int>) -> String {
    let counted =
      real.count == 1 ? "\(real.lowerBound)" : "от \(real.lowerBound) до \(real.upperBound)"
    return "За \(year) год вписано вовлечённых до 35 лет \(typed), а по записям их \(counted)"
  }
}
