import Diagnostics

/// Everybody a pair names is in the bases, and nobody is their own mentor (PAR-02).
enum PairIsOfTwoPeople {
  static let requirement = Requirement(.pairIsOfTwoPeople, .everywhere) { context in
    context.eachPair(
      proof: .searched
    ) { context, pair in
      let mentors = lookUp(pair.mentors, pair.ranges(\.mentors), &context)
      let mentees = lookUp(pair.mentees, pair.ranges(\.mentees), &context)
      let people = Set(mentors.compactMap { $0.record.person?.id })
      for mentee in mentees {
        if let person = mentee.record.person?.id, people.contains(person) {
          context.find(Message.ownMentor, at: mentee.range, help: Message.parted)
        }
      }
    }
  }

  /// The records a list names, with the places that name them; the dead ones are noted down.
  private static func lookUp<Of: Entity>(
    _ references: [Reference<Of>]?, _ ranges: [SourceRange], _ context: inout RuleContext
  ) -> [(record: Record<Of>, range: SourceRange)] {
    zip(references ?? [], ranges).compactMap { reference, range in
      if let record = context.portal[reference] { return (record, range) }
      context.find(Message.dead(reference.id), at: range)
      return nil
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairIsOfTwoPeople = DiagnosticKind(
    "PAR-02", .error, "Участники пары есть в базах, и никто не наставляет сам себя",
    help:
      "Проверьте коды в полях mentors и mentees: они должны быть в mentors.yaml и mentees.yaml.",
    clause: Paragraph.regulation("1.3"),
    wrong: .init(
      "pairs.yaml",
      "- {id: para, mentors: [ivanova], mentees: [n-07]}\n"),
    right: .init(
      "pairs.yaml",
      "- {id: para, mentors: [ivanova], mentees: [n-01]}\n"))
}

private enum Message {
  static let ownMentor = "Наставник и наставляемый – один и тот же человек"
  static let parted = "В pairs.yaml назовите другого наставника или другого наставляемого."

  static func dead(_ id: String) -> String { "Участника «\(id)» нет в базе" }
}
