import Diagnostics

/// A mentor was trained: by a course, a consultation or a setup session (MEN-05).
enum MentorIsTrained {
  static let requirement = Requirement(.mentorIsTrained, .schoolAndMunicipal) { context in
    context.eachMentor(
      proof: .shown { _, mentor in mentor.trainings ?? [] }
    ) { context, mentor in
      if mentor.record.lacks(\.trainings) {
        context.find(Message.untrained, at: mentor.record.range(\.trainings))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorIsTrained = DiagnosticKind(
    "MEN-05", .warning, "Наставник прошёл обучение до начала программы или по её ходу",
    help: "В mentors.yaml добавьте trainings: курс, консультацию или установочную сессию с датой.",
    clause: Paragraph.stage("4, п. 2"),
    wrong: .init("mentors.yaml", "- id: ivanova\n  trainings: []\n"),
    right: .init(
      "mentors.yaml",
      "- id: ivanova\n  trainings: [\"Установочная сессия наставников, 18 сентября 2026 г.\"]\n"))
}

private enum Message {
  static let untrained = "Не указано обучение наставника"
}
