import Diagnostics

/// A pair is one to one; a group has one on one side and several on the other (PAR-01).
///
/// «Группа» may be either way round: 002 knows one mentor with several mentees, 001 the reverse too.
enum PairIsOneToOne {
  static let requirement = Requirement(.pairIsOneToOne, .school) { context in
    context.eachPair(
      proof: .shown { facts, pair in facts[pair.mentors].map { facts.name(of: $0) } }
    ) { context, pair in
      if pair.lacksSomebody { return }
      let mentors = Set((pair.mentors ?? []).map(\.id)).count
      let mentees = Set((pair.mentees ?? []).map(\.id)).count
      guard let type = pair.type, !fits(type, mentors, mentees) else { return }
      context.find(Message.count(type, mentors, mentees), at: pair.range(\.type))
    }
  }

  private static func fits(_ type: Term, _ mentors: Int, _ mentees: Int) -> Bool {
    switch type.key {
    case "pair": mentors == 1 && mentees == 1
    case "multi": mentors >= 2 && mentees == 1
    default: (mentors == 1 && mentees >= 2) || (mentors >= 2 && mentees == 1)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairIsOneToOne = DiagnosticKind(
    "PAR-01", .error,
    "В паре один наставник и один наставляемый, в группе с одной из сторон двое и более",
    help:
      "В pairs.yaml поправьте type (pair – пара, group – группа, multi – несколько наставников) "
      + "или списки mentors и mentees. Группу из нескольких наставников и нескольких наставляемых "
      + "разделите на несколько записей.",
    clause: "\(Paragraph.regulation("3.1")); \(Paragraph.udmurtSlide("виды наставничества"))",
    wrong: .init(
      "pairs.yaml",
      "- {id: para, type: pair, mentors: [ivanova], mentees: [n-01, n-02]}\n"),
    right: .init(
      "pairs.yaml",
      "- {id: para, type: group, mentors: [ivanova], mentees: [n-01, n-02]}\n"),
    beside: [
      .init(
        "persons.yaml",
        "- {id: smirnov, surname: Смирнов, name: Илья, position: учитель физики, org: "
          + "shkola, consent: {processing: 2026-09-01}}\n"),
      .init(
        "mentees.yaml",
        "- {id: n-02, person: smirnov, category: young, org: shkola, requests: [{direction: "
          + "methods}], included: 2026-09-01, checked: 2026-09-01, consent_participation: "
          + "2026-09-10}\n"),
    ])
}

private enum Message {
  static func count(_ type: Term, _ mentors: Int, _ mentees: Int) -> String {
    "Состав не подходит виду «\(type.label)»: наставников \(mentors), наставляемых \(mentees)"
  }
}
