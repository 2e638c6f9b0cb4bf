import Diagnostics

/// In reverse mentoring the mentor is younger than the mentee (PAR-09).
///
/// Years of birth are private: the message does not repeat them.
enum ReverseMentorIsYounger {
  static let requirement = Requirement(.reverseMentorIsYounger, .school) { context in
    let pairs = context.facts.pairs.filter { pair in
      (pair.kinds ?? []).contains { $0.is("reverse") }
    }
    context.each(
      pairs, none: "Реверсивных пар нет",
      proof: .kept
    ) { context, pair in
      let mentors = context.portal[pair.mentors].compactMap {
        context.portal[$0.person]?.birthYear
      }
      let mentees = context.portal[pair.mentees].compactMap {
        context.portal[$0.person]?.birthYear
      }
      if let mentor = mentors.min(), let mentee = mentees.max(), mentor < mentee {
        context.find(Message.older, at: pair.range(\.kinds))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let reverseMentorIsYounger = DiagnosticKind(
    "PAR-09", .warning, "В реверсивной паре наставник моложе наставляемого",
    help: "Проверьте годы рождения в persons.yaml. Если наставник старше, вид пары другой: "
      + "traditional или situational; поправьте kinds в pairs.yaml.",
    clause: Paragraph.regulation("3.1"),
    wrong: .init(
      "persons.yaml",
      "- {id: ivanova, birth_year: 1975}\n"),
    right: .init(
      "persons.yaml",
      "- {id: ivanova, birth_year: 2003}\n"),
    beside: [
      .init("pairs.yaml", "- {id: para, kinds: [reverse]}\n")
    ])
}

private enum Message {
  static let older = "В реверсивной паре наставник старше наставляемого"
}
