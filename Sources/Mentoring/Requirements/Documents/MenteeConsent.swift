import Diagnostics
import Text

extension Requirement {
  /// DOC-16: every mentee at work gave written consent.
  static let menteeConsent = Requirement(.menteeConsent, .school) { context in
    let pairs = context.pairsAtWork
    if pairs.isEmpty { return context.notApplicable("работающих пар и групп нет") }
    for pair in pairs {
      let order = context.portal[pair.order]
      for mentee in context.portal[pair.mentees] { context.judge(mentee, order) }
    }
  }
}

extension RuleContext {
  fileprivate mutating func judge(_ mentee: Record<Mentee>, _ order: Record<LegalDocument>?) {
    guard let consent = mentee.consentParticipation else {
      return find("Нет даты письменного согласия наставляемого «\(mentee.id)»", at: mentee.range)
    }
    if let date = order?.date, consent > date {
      find(
        "Согласие наставляемого «\(mentee.id)» дано \(consent.dotted), позже приказа "
          + "от \(date.dotted)",
        at: mentee.range(\.consentParticipation), severity: .warning,
        notes: order.map { [.init("дата приказа", at: $0.range(\.date))] } ?? [])
    } else {
      prove("Согласие наставляемого от \(consent.dotted)", section: "mentees")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let menteeConsent = DiagnosticKind(
    "DOC-16", .error, "Каждый наставляемый пары или группы дал письменное согласие",
    help: "Напишите в mentees.yaml в поле consent_participation дату письменного согласия. Само "
      + "согласие хранится у куратора.",
    clause: "п. 4.4.3 Положения, п. 3.3 приложения 1 к Положению, приказ № 25 от 21.03.2022")
}
