import Diagnostics

extension Requirement {
  /// DOC-17: for a minor, the legal representative consents.
  static let legalRepresentative = Requirement(.legalRepresentative, .school) { context in
    let minors = context.portal[Mentee.self].filter { $0.minor == true }
    if minors.isEmpty { return context.notApplicable("несовершеннолетних наставляемых нет") }
    for mentee in minors { context.judgeMinor(mentee) }
  }
}

extension RuleContext {
  fileprivate mutating func judgeMinor(_ mentee: Record<Mentee>) {
    if mentee.legalRepConsent == nil {
      find("Нет согласия законного представителя наставляемого «\(mentee.id)»", at: mentee.range)
    }
    if let consent = portal[mentee.person]?.consent, consent.by?.is("legal-rep") != true {
      find(
        "За несовершеннолетнего «\(mentee.id)» согласие даёт законный представитель",
        at: consent.range(\.by),
        help: "Напишите в persons.yaml в согласиях этого человека by: legal-rep.")
    }
    if mentee.legalRepConsent != nil {
      prove("Согласие законного представителя", section: "mentees")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let legalRepresentative = DiagnosticKind(
    "DOC-17", .error, "За несовершеннолетнего согласие дал законный представитель",
    help: "Напишите в mentees.yaml в поле legal_rep_consent дату согласия родителя или другого "
      + "законного представителя.",
    clause: "шаг 1 дорожной карты Положения о региональной целевой модели наставничества "
      + "Удмуртской Республики; ст. 9 закона № 152-ФЗ")
}
