import Diagnostics

/// A programme names the difficulties to remove and the strengths to support (PRG-04).
enum DifficultiesAreNamed {
  static let requirement = Requirement(.difficultiesAreNamed, .school) { context in
    context.eachProgramme(
      proof: .kept
    ) { context, programme in
      if programme.lacks(\.difficulties) {
        context.find(Message.noDifficulties, at: programme.range(\.difficulties))
      }
      if programme.lacks(\.strengths) {
        context.find(Message.noStrengths, at: programme.range(\.strengths))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let difficultiesAreNamed = DiagnosticKind(
    "PRG-04", .warning,
    "Программа называет затруднения, которые устраняет, и сильные стороны, которые поддерживает",
    help:
      "Заполните в программе difficulties и strengths: что предстоит преодолеть и на что опереться. "
      + "На портал эти поля не попадают.",
    clause: Paragraph.regulation("1.3"),
    wrong: .init("programmes.yaml", "- id: programma\n  difficulties: Темп урока\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  difficulties: Темп урока\n  strengths: Хорошо слышит детей\n"))
}

private enum Message {
  static let noDifficulties = "В программе не названы затруднения"
  static let noStrengths = "В программе не названы сильные стороны"
}
