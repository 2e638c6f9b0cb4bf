import Diagnostics

/// For a minor, the legal representative consents (DOC-17).
enum RepresentativeConsents {
  static let requirement = Requirement(.representativeConsents, .school) { context in
    let minors = context.portal[Mentee.self].filter { $0.minor == true }
    if minors.isEmpty { return context.notApplicable("Нет несовершеннолетних наставляемых") }
    for mentee in minors { checkMinor(&context, mentee) }
  }

  private static func checkMinor(_ context: inout RuleContext, _ mentee: Record<Mentee>) {
    if mentee.legalRepConsent == nil {
      context.find(Message.none(mentee), at: mentee.range)
    }
    if let consent = context.portal[mentee.person]?.consent, consent.by?.is("legal-rep") != true {
      context.find(Message.byOther(mentee), at: consent.range(\.by), help: Message.mendByOther)
    }
    if mentee.legalRepConsent != nil {
      context.keep("Согласие законного представителя")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let representativeConsents = DiagnosticKind(
    "DOC-17", .error, "За несовершеннолетнего согласие дал законный представитель",
    help: "Напишите в mentees.yaml в поле legal_rep_consent дату согласия родителя или другого "
      + "законного представителя.",
    clause: "\(Paragraph.ofRegionalModel("шаг 1 дорожной карты")); "
      + "\(Paragraph.ofPersonalDataLaw("ст. 9"))",
    wrong: .init(
      "mentees.yaml",
      "- id: n-01\n  minor: да\n"),
    right: .init(
      "mentees.yaml",
      "- id: n-01\n  minor: да\n  legal_rep_consent: 2026-08-28\n"),
    beside: [
      .init(
        "persons.yaml",
        "- {id: orlova, birth_year: 2011, consent: {processing: 2026-08-28, by: legal-rep}}\n")
    ])
}

private enum Message {
  static let mendByOther = "Напишите в persons.yaml в согласиях этого человека by: legal-rep."

  static func none(_ mentee: Record<Mentee>) -> String {
    "Нет согласия законного представителя наставляемого «\(mentee.id)»"
  }

  static func byOther(_ mentee: Record<Mentee>) -> String {
    "За несовершеннолетнего «\(mentee.id)» согласие даёт законный представитель"
  }
}
