import Diagnostics

/// Laureates and winners of contests are in the municipal base of mentors (MEN-08).
///
/// Winners who are themselves mentored are not asked for: a young teacher wins contests too.
enum WinnersAreMentors {
  static let requirement = Requirement(.winnersAreMentors, .municipal) { context in
    let winners = winners(in: context.portal)
    if winners.isEmpty { return context.notApplicable("Победители конкурсов не названы") }
    let mentors = Set(context.portal[Mentor.self].compactMap { $0.person?.id })
    let mentees = Set(context.portal[Mentee.self].compactMap { $0.person?.id })
    for winner in winners where !mentors.contains(winner.id) && !mentees.contains(winner.id) {
      context.find(Message.missing, at: winner.range)
    }
    let contests = context.portal[Contest.self].filter { $0.winners?.isEmpty == false }
    context.prove(
      "Победителей и награждённых: \(winners.count)", section: "contests",
      marks: contests.map { contest in
        Evidence.Mark(contest, [contest.title] + (contest.winners ?? []).map { $0.place })
      })
  }

  private static func winners(in portal: PortalFacts) -> [(id: String, range: SourceRange)] {
    let contests = portal[Contest.self].flatMap { $0.winners ?? [] }.compactMap { winner in
      winner.person.map { ($0.id, winner.range(\.person)) }
    }
    let awards = portal[Award.self].flatMap { award in
      zip((award.recipients ?? []).map(\.id), award.ranges(\.recipients))
    }
    return contests + awards
  }
}

extension DiagnosticKind {
  fileprivate static let winnersAreMentors = DiagnosticKind(
    "MEN-08", .warning, "Лауреаты и победители конкурсов включены в единую муниципальную базу",
    help: "Внесите победителя в mentors.yaml с отметкой «laureate: да». "
      + "Если он отказался быть наставником, уберите код человека из списка победителей.",
    clause: Paragraph.municipal("3.7"),
    wrong: .init(
      "contests.yaml",
      "- {id: konkurs, winners: [{place: 1 место, person: petrova}]}\n"),
    right: .init(
      "contests.yaml",
      "- {id: konkurs, winners: [{place: 1 место, person: ivanova}]}\n"))
}

private enum Message {
  static let missing = "Победителя конкурса нет в базе наставников"
}
