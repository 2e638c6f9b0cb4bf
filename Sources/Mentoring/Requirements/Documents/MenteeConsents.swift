import Diagnostics
import Text

/// Every mentee at work gave written consent (DOC-16).
enum MenteeConsents {
  static let requirement = Requirement(.menteeConsents, .school) { context in
    let pairs = context.facts.activePairs
    if pairs.isEmpty { return context.notApplicable("Нет работающих пар и групп") }
    for pair in pairs {
      let order = context.portal[pair.order]
      for mentee in context.portal[pair.mentees] { check(&context, mentee, order) }
    }
    // The passport is read by everyone, and the day of one consent points at one mentee.
    let consents = pairs.flatMap { context.portal[$0.mentees] }
      .filter { $0.consentParticipation != nil }
    context.keep("Согласий наставляемых: \(Set(consents.map(\.id)).count)")
  }

  private static func check(
    _ context: inout RuleContext, _ mentee: Record<Mentee>, _ order: Record<LegalDocument>?
  ) {
    guard let consent = mentee.consentParticipation else {
      return context.find(Message.none(mentee), at: mentee.range)
    }
    if let date = order?.date, consent > date {
      context.find(
        Message.late(mentee, consent, date),
        at: mentee.range(\.consentParticipation), severity: .warning,
        notes: order.map { [.init("дата приказа", at: $0.range(\.date))] } ?? [])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let menteeConsents = DiagnosticKind(
    "DOC-16", .error, "Каждый наставляемый пары или группы дал письменное согласие",
    help: "Напишите в mentees.yaml в поле consent_participation дату письменного согласия. Само "
      + "согласие хранится у куратора.",
    clause: Paragraph.ofOrder("п. 4.4.3 Положения, п. 3.3 приложения 1 к Положению"),
    wrong: .init(
      "mentees.yaml",
      "- id: n-01\n  included: 2026-09-01\n"),
    right: .init(
      "mentees.yaml",
      "- id: n-01\n  included: 2026-09-01\n  consent_participation: 2026-09-10\n"))
}

private enum Message {
  static func none(_ mentee: Record<Mentee>) -> String {
    "Нет даты письменного согласия наставляемого «\(mentee.id)»"
  }

  static func late(_ mentee: Record<Mentee>, _ consent: CalendarDate, _ date: CalendarDate)
    -> String
  {
    "Согласие наставляемого «\(mentee.id)» дано \(consent.dotted), позже приказа "
      + "от \(date.dotted)"
  }
}
