import Diagnostics

/// A mentor answered the questionnaire before entering the base (MEN-04).
enum MentorIsSurveyed {
  static let requirement = Requirement(.mentorIsSurveyed, .school) { context in
    context.eachMentor(
      proof: .kept
    ) { context, mentor in
      guard let survey = mentor.record.surveyDate else {
        return context.find(Message.none, at: mentor.record.range(\.surveyDate))
      }
      if let included = mentor.record.included, survey > included {
        context.find(
          Message.late, at: mentor.record.range(\.surveyDate),
          notes: [.init("внесён в базу", at: mentor.record.range(\.included))])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorIsSurveyed = DiagnosticKind(
    "MEN-04", .warning, "Анкетирование наставника проведено до внесения в базу",
    help:
      "В mentors.yaml укажите survey_date: день анкеты потенциального наставника, не позже included.",
    clause: Paragraph.stage("3, п. 1"),
    wrong: .init("mentors.yaml", "- id: ivanova\n  included: 2026-09-07\n"),
    right: .init(
      "mentors.yaml", "- id: ivanova\n  survey_date: 2026-09-03\n  included: 2026-09-07\n"))
}

private enum Message {
  static let none = "Не указана дата анкеты наставника"
  static let late = "Анкета наставника позже, чем он внесён в базу"
}
