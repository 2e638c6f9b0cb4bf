import Diagnostics

/// Those who work with partners list the contracts (DOC-23).
enum PartnersHaveContracts {
  static let requirement = Requirement(.partnersHaveContracts, .schoolAndMunicipal) { context in
    let contracts = context.facts.documentsInForce.filter {
      $0.type?.is("contract", "agreement") == true
    }
    if let contract = contracts.first {
      return context.prove(contract.requisites, by: contract)
    }
    if let partnership = context.portal[Partnership.self].first {
      context.find(Message.noContractOfPartnership, at: partnership.range)
    } else if let partner = context.portal[Organisation.self].first(where: { $0.isPartner }) {
      context.find(Message.noContractOfPartner, at: partner.range)
    } else {
      context.notApplicable("Портал не называет партнёров и партнёрств")
    }
  }
}

extension Record<Organisation> {
  fileprivate var isPartner: Bool { self.type?.is("partner", "university") == true }
}

extension DiagnosticKind {
  fileprivate static let partnersHaveContracts = DiagnosticKind(
    "DOC-23", .warning, "Договоры о сотрудничестве и социальном партнёрстве размещены",
    help: "Добавьте договор в documents.yaml с видом contract и назовите его код в поле contract "
      + "партнёрства в partnerships.yaml.",
    clause: "\(Paragraph.regulation("4.4.3")); \(Paragraph.ofCityRoadmap("п. 2.7–2.8"))",
    wrong: .init(
      "documents.yaml",
      "- {id: dogovor, type: other, level: local, title: О сотрудничестве с колледжем, "
        + "date: 2026-09-01, issuer: Школа, file: files/dogovor.pdf}\n"),
    right: .init(
      "documents.yaml",
      "- {id: dogovor, type: contract, level: local, title: О сотрудничестве с колледжем, "
        + "date: 2026-09-01, issuer: Школа, file: files/dogovor.pdf}\n"),
    beside: [
      .init(
        "organisations.yaml",
        "- {id: kolledzh, name: Педагогический колледж, type: partner, level: regional, "
          + "phone: \"+7 (8442) 00-00-09\", email: kolledzh@kolledzh.example}\n")
    ])
}

private enum Message {
  static let noContractOfPartnership = "Партнёрство есть, а договора о сотрудничестве нет"
  static let noContractOfPartner = "Партнёр есть, а договора о сотрудничестве с ним нет"
}
