import Diagnostics
import Text

extension Requirement {
  /// SEC-06: the organisation's official social pages are named, and no foreign messenger among them.
  static let socialPages = Requirement(.socialPages, .everywhere) { context in
    guard let home = context.home else {
      return context.notApplicable("организация портала не указана")
    }
    let pages = home.social ?? []
    if pages.isEmpty {
      context.find("У организации не названы официальные страницы в соцсетях", at: home.range)
    }
    let foreign = Set(context.parameters.lists["foreign_hosts"] ?? [])
    for (page, range) in zip(pages, home.ranges(\.social)) {
      if let host = WebAddress.host(page), foreign.contains(host) {
        context.find(
          "«\(host)» – иностранный мессенджер, не официальная страница", at: range,
          help: "Оставьте в поле social страницы ВКонтакте и Одноклассников: они названы "
            + "официальными (270-ФЗ от 14.07.2022).")
      }
    }
    if !pages.isEmpty { context.prove("Страниц в соцсетях: \(pages.count)", by: home) }
  }
}

extension DiagnosticKind {
  fileprivate static let socialPages = DiagnosticKind(
    "SEC-06", .warning, "Есть ссылки на официальные страницы организации в соцсетях",
    help: "В organisations.yaml у своей организации напишите поле social: "
      + "[\"https://vk.com/…\"].",
    clause: "п. 4.4.4 Положения; этап 7 приложения 2 к Положению, приказ № 25 от 21.03.2022; "
      + "п. 4.1 дорожной карты Ленинск-Кузнецкого городского округа",
    wrong: .init("organisations.yaml", "- id: shkola\n  social: []\n"),
    right: .init("organisations.yaml", "- id: shkola\n  social: [\"https://vk.com/shkola\"]\n"))
}
