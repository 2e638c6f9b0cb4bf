import Diagnostics

/// A portfolio's owner consented to be shown, and its link is a protected one (PRT-01).
enum PortfolioIsAllowed {
  static let requirement = Requirement(.portfolioIsAllowed, .schoolAndMunicipal) { context in
    let portfolios = Array(context.portal[Portfolio.self])
    context.each(
      portfolios, none: "На портале нет портфолио",
      proof: .shown { _, _ in [] }
    ) { context, portfolio in
      let owner = context.portal[portfolio.owner]
      if !context.consents.allows(portfolio.owner) {
        context.find(
          Message.noConsent, at: portfolio.range(\.owner),
          notes: owner?.consent.map { [.init("согласия владельца", at: $0.range)] } ?? [])
      }
      if portfolio.url?.lowercased().hasPrefix("https://") != true {
        context.find(
          Message.unprotected, at: portfolio.range(\.url), help: Message.mendLink,
          severity: .warning)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let portfolioIsAllowed = DiagnosticKind(
    "PRT-01", .error, "Владелец портфолио согласен на показ, адрес портфолио защищён",
    help: "Возьмите у владельца согласие на распространение с адресом этого портала и запишите его "
      + "в persons.yaml (consent: dissemination, resource) или уберите портфолио.",
    clause: "\(Paragraph.practice); \(Paragraph.dissemination)",
    wrong: .init(
      "portfolios.yaml",
      "- {id: portfolio, owner: orlova, url: \"https://portfolio.example/\"}\n"),
    right: .init(
      "portfolios.yaml",
      "- {id: portfolio, owner: ivanova, url: \"https://portfolio.example/\"}\n"))
}

private enum Message {
  static let noConsent = "У владельца портфолио нет действующего согласия на распространение"
  static let unprotected = "Адрес портфолио начинается не с https://"
  static let mendLink = "В portfolios.yaml напишите url с https:// в начале."
}
