import Diagnostics

/// A mentee belongs to one of the eight categories of teachers or the five of pupils (MTE-01).
enum MenteeHasCategory {
  static let requirement = Requirement(.menteeHasCategory, .schoolAndMunicipal) { context in
    context.eachMentee(
      proof: .kept
    ) { context, mentee in
      if mentee.lacks(\.category) { context.find(Message.none, at: mentee.range(\.category)) }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let menteeHasCategory = DiagnosticKind(
    "MTE-01", .error, "Категория наставляемого взята из закрытого перечня",
    help:
      "В mentees.yaml укажите category: young, returned, newcomer, upskilling, digital, burnout, "
      + "other-difficulty, trainee-student; для обучающихся: low-achieving, passive, gifted, "
      + "motivated, special-needs.",
    clause: Paragraph.regulation("5.2.3"),
    wrong: .init("mentees.yaml", "- id: n-01\n  alias: Учитель физики\n"),
    right: .init("mentees.yaml", "- id: n-01\n  alias: Учитель физики\n  category: young\n"))
}

private enum Message {
  static let none = "Не указана категория наставляемого"
}
