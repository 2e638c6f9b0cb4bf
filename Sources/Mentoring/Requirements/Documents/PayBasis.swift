import Diagnostics

extension Requirement {
  /// DOC-21: extra pay rests on a collective agreement, a local act or an additional agreement.
  static let payBasis = Requirement(.payBasis, .school) { context in
    let payments = context.portal[Incentive.self].filter {
      $0.kind?.is("compensation", "bonus") == true
    }
    if payments.isEmpty { return context.notApplicable("выплат за наставничество не заявлено") }
    for payment in payments {
      guard let basis = context.portal[payment.basis] else { continue }
      if basis.type?.is("collective-agreement", "local-act", "extra-agreement-form", "agreement")
        == true
      {
        context.prove(basis.called, by: basis)
      } else {
        context.find(
          "Выплаты не могут стоять на документе «\(basis.title ?? basis.id)»",
          at: payment.range(\.basis), notes: [.init("здесь этот документ", at: basis.range)])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let payBasis = DiagnosticKind(
    "DOC-21", .warning, "У выплат есть основание: коллективный договор, локальный акт, соглашение",
    help: "В incentives.yaml в поле basis назовите код коллективного договора "
      + "(collective-agreement), локального акта (local-act) или образца дополнительного "
      + "соглашения (extra-agreement-form).",
    clause: "п. 6.2 Положения, приказ № 25 от 21.03.2022; разделы II–III Положения о региональной "
      + "целевой модели наставничества Удмуртской Республики")
}
