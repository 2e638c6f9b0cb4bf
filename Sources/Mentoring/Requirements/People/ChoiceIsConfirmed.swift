import Diagnostics

/// A mentor was chosen by one of five criteria, and something confirms it (MEN-02).
enum ChoiceIsConfirmed {
  static let requirement = Requirement(.choiceIsConfirmed, .everywhere) { context in
    context.eachMentor(
      proof: .shown { _, mentor in
        (mentor.criteria ?? []).map(\.label) + (mentor.achievements ?? []).map { $0.text }
      }
    ) { context, mentor in
      if mentor.record.lacks(\.criteria) {
        context.find(Message.noCriterion, at: mentor.record.range(\.criteria))
      } else if !(mentor.record.achievements ?? []).contains(where: { !$0.lacks(\.text) }) {
        context.find(Message.noAchievement, at: mentor.record.range(\.achievements))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let choiceIsConfirmed = DiagnosticKind(
    "MEN-02", .warning, "Основание отбора наставника подтверждено достижениями",
    help: "В mentors.yaml назовите criteria (одно из пяти оснований отбора) и achievements: "
      + "что именно его подтверждает, с годом.",
    clause: Paragraph.regulation("5.1, 5.2.1"),
    wrong: .init("mentors.yaml", "- id: ivanova\n  criteria: [achiever]\n"),
    right: .init(
      "mentors.yaml",
      "- id: ivanova\n  criteria: [achiever]\n  achievements:\n"
        + "    - {text: Победитель конкурса «Учитель года» района, year: 2025}\n"))
}

private enum Message {
  static let noCriterion = "Не указано основание отбора наставника"
  static let noAchievement = "Основание отбора наставника ничем не подтверждено"
}
