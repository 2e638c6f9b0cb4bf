import Diagnostics

extension Requirement {
  /// DOC-23: those who work with partners list the contracts.
  static let contracts = Requirement(.contracts, .schoolAndMunicipal) { context in
    let contracts = context.papers.inForce.filter {
      $0.type?.is("contract", "agreement") == true
    }
    if let contract = contracts.first {
      return context.prove(contract.called, by: contract)
    }
    if let partnership = context.portal[Partnership.self].first {
      context.find("Партнёрство есть, а договора о сотрудничестве нет", at: partnership.range)
    } else if let partner = context.portal[Organisation.self].first(where: { $0.isPartner }) {
      context.find("Партнёр есть, а договора о сотрудничестве с ним нет", at: partner.range)
    } else {
      context.notApplicable("партнёров и партнёрств портал не называет")
    }
  }
}

extension Record<Organisation> {
  fileprivate var isPartner: Bool { self.type?.is("partner", "university") == true }
}

extension DiagnosticKind {
  fileprivate static let contracts = DiagnosticKind(
    "DOC-23", .warning, "Договоры о сотрудничестве и социальном партнёрстве размещены",
    help: "Добавьте договор в documents.yaml с видом contract и назовите его код в поле contract "
      + "партнёрства в partnerships.yaml.",
    clause: "п. 4.4.3 Положения, приказ № 25 от 21.03.2022; п. 2.7–2.8 дорожной карты "
      + "Ленинск-Кузнецкого городского округа")
}
