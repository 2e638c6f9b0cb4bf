import Diagnostics
import Text

extension Requirement {
  /// DOC-15: a mentor at work gave written consent, and not later than the order appointing them.
  static let mentorConsent = Requirement(.mentorConsent, .school) { context in
    let pairs = context.pairsAtWork
    if pairs.isEmpty { return context.notApplicable("работающих пар и групп нет") }
    for pair in pairs {
      let order = context.portal[pair.order]
      for mentor in context.portal[pair.mentors] { context.judge(mentor, order) }
    }
  }
}

extension RuleContext {
  fileprivate mutating func judge(_ mentor: Record<Mentor>, _ order: Record<LegalDocument>?) {
    guard let consent = mentor.consentAppointment else {
      return find("Нет даты письменного согласия наставника «\(mentor.id)»", at: mentor.range)
    }
    if let date = order?.date, consent > date {
      find(
        "Согласие наставника «\(mentor.id)» дано \(consent.dotted), позже приказа от \(date.dotted)",
        at: mentor.range(\.consentAppointment),
        notes: order.map { [.init("дата приказа", at: $0.range(\.date))] } ?? [])
    } else {
      prove("Согласие наставника от \(consent.dotted)", by: mentor)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorConsent = DiagnosticKind(
    "DOC-15", .error, "Наставник дал письменное согласие не позже приказа о назначении",
    help: "Напишите в mentors.yaml в поле consent_appointment дату письменного согласия. Само "
      + "согласие хранится у куратора, на портал его не выкладывают.",
    clause: "п. 4.4.2 Положения, п. 3.2 приложения 1 к Положению, приказ № 25 от 21.03.2022; "
      + "ст. 351.8 Трудового кодекса",
    right: .init("mentors.yaml", "- id: ivanova\n  consent_appointment: 2026-09-10\n"))
}
