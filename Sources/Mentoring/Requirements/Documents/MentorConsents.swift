import Diagnostics
import Text

/// A mentor at work gave written consent, and not later than the order appointing them (DOC-15).
enum MentorConsents {
  static let requirement = Requirement(.mentorConsents, .school) { context in
    let pairs = context.facts.activePairs
    if pairs.isEmpty { return context.notApplicable("Нет работающих пар и групп") }
    for pair in pairs {
      let order = context.portal[pair.order]
      for mentor in context.portal[pair.mentors] { check(&context, mentor, order) }
    }
  }

  private static func check(
    _ context: inout RuleContext, _ mentor: Record<Mentor>, _ order: Record<LegalDocument>?
  ) {
    guard let consent = mentor.consentAppointment else {
      return context.find(Message.none(mentor), at: mentor.range)
    }
    if let date = order?.date, consent > date {
      context.find(
        Message.late(mentor, consent, date),
        at: mentor.range(\.consentAppointment),
        notes: order.map { [.init("дата приказа", at: $0.range(\.date))] } ?? [])
    } else {
      context.keep("Согласие наставника от \(consent.dotted)")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorConsents = DiagnosticKind(
    "DOC-15", .error, "Наставник дал письменное согласие не позже приказа о назначении",
    help: "Напишите в mentors.yaml в поле consent_appointment дату письменного согласия. Само "
      + "согласие хранится у куратора, на портал его не выкладывают.",
    clause: "\(Paragraph.ofOrder("п. 4.4.2 Положения, п. 3.2 приложения 1 к Положению")); "
      + "ст. 351.8 Трудового кодекса",
    wrong: .init(
      "mentors.yaml",
      "- id: ivanova\n  order: prikaz-pary\n"),
    right: .init(
      "mentors.yaml",
      "- id: ivanova\n  order: prikaz-pary\n  consent_appointment: 2026-09-10\n"))
}

private enum Message {
  static func none(_ mentor: Record<Mentor>) -> String {
    "Нет даты письменного согласия наставника «\(mentor.id)»"
  }

  static func late(_ mentor: Record<Mentor>, _ consent: CalendarDate, _ date: CalendarDate)
    -> String
  {
    "Согласие наставника «\(mentor.id)» дано \(consent.dotted), позже приказа от \(date.dotted)"
  }
}
