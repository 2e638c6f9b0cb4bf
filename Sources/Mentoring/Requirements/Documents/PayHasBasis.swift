import Diagnostics

/// Extra pay rests on a collective agreement, a local act or an additional agreement (DOC-21).
enum PayHasBasis {
  static let requirement = Requirement(.payHasBasis, .school) { context in
    let payments = context.portal[Incentive.self].filter {
      $0.kind?.is("compensation", "bonus") == true
    }
    if payments.isEmpty { return context.notApplicable("Выплат за наставничество не заявлено") }
    for payment in payments {
      guard let basis = context.portal[payment.basis] else { continue }
      if basis.type?.is("collective-agreement", "local-act", "extra-agreement-form", "agreement")
        == true
      {
        context.prove(basis.requisites, by: basis)
      } else {
        context.find(
          Message.wrong(basis), at: payment.range(\.basis),
          notes: [.init("здесь этот документ", at: basis.range)])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let payHasBasis = DiagnosticKind(
    "DOC-21", .warning, "У выплат есть основание: коллективный договор, локальный акт, соглашение",
    help: "В incentives.yaml в поле basis назовите код коллективного договора "
      + "(collective-agreement), локального акта (local-act) или образца дополнительного "
      + "соглашения (extra-agreement-form).",
    clause: "\(Paragraph.regulation("6.2")); \(Paragraph.ofRegionalModel("разделы II–III"))",
    wrong: .init(
      "incentives.yaml",
      "- {id: doplata, kind: compensation, title: Доплата наставнику, basis: otchet}\n"),
    right: .init(
      "incentives.yaml",
      "- {id: doplata, kind: compensation, title: Доплата наставнику, basis: dogovor}\n"),
    beside: [
      .init(
        "documents.yaml",
        "- {id: dogovor, type: collective-agreement, level: local, title: Коллективный "
          + "договор, date: 2025-12-01, issuer: Школа, file: files/dogovor.pdf}\n")
    ])
}

private enum Message {
  static func wrong(_ basis: Record<LegalDocument>) -> String {
    "Выплаты не могут стоять на документе «\(basis.title ?? basis.id)»"
  }
}
