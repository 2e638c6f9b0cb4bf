import Diagnostics

/// In reverse mentoring the mentor is younger than the mentee (PAR-09).
///
/// Years of birth are private: the message does not repeat them.
enum ReverseMentorIsYounger {
  static let requirement = Requirement(.reverseMentorIsYounger, .school) { inspection in
    let pairs = inspection.index.pairs.filter { pair in
      (pair.kinds ?? []).contains { $0.is("reverse") }
    }
    inspection.each(pairs, none: "Реверсивных пар нет") { inspection, pair in
      let mentors = inspection.portal[pair.mentors].compactMap {
        inspection.portal[$0.person]?.birthYear
      }
      let mentees = inspection.portal[pair.mentees].compactMap {
        inspection.portal[$0.person]?.birthYear
      }
      if let mentor = mentors.min(), let mentee = mentees.max(), mentor < mentee {
        inspection.find(Message.older, at: pair.range(\.kinds))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let reverseMentorIsYounger = DiagnosticKind(
    "PAR-09", .warning, "В реверсивной паре наставник моложе наставляемого",
    help: "Проверьте годы рождения в persons.yaml. Если наставник старше, вид пары другой: "
      + "traditional или situational; поправьте kinds в pairs.yaml.",
    clause: Paragraph.regulation("3.1"))
}

private enum Message {
  static let older = "В реверсивной паре наставник старше наставляемого"
}
