import Diagnostics

/// The mentee took part in drafting the programme (PRG-12).
enum MenteeTookPart {
  static let requirement = Requirement(.menteeTookPart, .school) { context in
    context.eachProgramme(
      proof: .kept
    ) { context, programme in
      if programme.draftedWithMentee != true {
        context.find(Message.alone, at: programme.range(\.draftedWithMentee))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let menteeTookPart = DiagnosticKind(
    "PRG-12", .warning, "Наставляемый участвовал в составлении программы",
    help: "Обсудите программу с наставляемым и поставьте «drafted_with_mentee: да».",
    clause: Paragraph.sample("5.1"),
    wrong: .init("programmes.yaml", "- id: programma\n  drafted_with_mentee: нет\n"),
    right: .init("programmes.yaml", "- id: programma\n  drafted_with_mentee: да\n"))
}

private enum Message {
  static let alone = "Не указано, что наставляемый участвовал в составлении программы"
}
