import Diagnostics
import Text

/// The organisation's official social pages are named, and no foreign messenger among them (SEC-06).
enum SocialPagesAreNamed {
  static let requirement = Requirement(.socialPagesAreNamed, .everywhere) { context in
    guard let home = context.facts.ownOrganisation else {
      return context.notApplicable("Организация портала не указана")
    }
    let pages = home.social ?? []
    if pages.isEmpty {
      context.find(Message.none, at: home.range)
    }
    let foreign = Set(context.parameters.lists["foreign_hosts"] ?? [])
    for (page, range) in zip(pages, home.ranges(\.social)) {
      if let host = WebAddress.host(page), foreign.contains(host) {
        context.find(Message.foreign(host), at: range, help: Message.official)
      }
    }
    let networks = Set(context.parameters.lists["social_hosts"] ?? [])
    var official: [String] = []
    for (page, range) in zip(pages, home.ranges(\.social)) {
      guard let host = WebAddress.host(page), !foreign.contains(host) else { continue }
      if let network = networks.first(where: { host == $0 || host.hasSuffix("." + $0) }) {
        if SocialPage(page)?.isSomebodys == true {
          official.append(page)
        } else {
          context.find(Message.nobodys(network), at: range, help: Message.official)
        }
      } else {
        context.find(Message.other(host), at: range, help: Message.official)
      }
    }
    if !official.isEmpty {
      context.prove("Страниц в соцсетях: \(official.count)", by: home)
    }
  }
}

/// An address within a social network.
private struct SocialPage {
  private let path: Substring

  init?(_ address: String) {
    guard let scheme = address.firstRange(of: "://")?.upperBound else { return nil }
    path = address[scheme...].drop { $0 != "/" }.drop { $0 == "/" }
  }

  /// Whether it is a page of somebody, and not the network's own front page.
  var isSomebodys: Bool { path.contains { $0.isLetter || $0.isNumber } }
}

extension DiagnosticKind {
  fileprivate static let socialPagesAreNamed = DiagnosticKind(
    "SEC-06", .warning, "Есть ссылки на официальные страницы организации в соцсетях",
    help: "В organisations.yaml у своей организации напишите поле social: "
      + "[\"https://vk.com/…\"].",
    clause: "\(Paragraph.ofOrder("п. 4.4.4 Положения; этап 7 приложения 2 к Положению")); "
      + "\(Paragraph.ofCityRoadmap("п. 4.1"))",
    wrong: .init("organisations.yaml", "- id: shkola\n  social: []\n"),
    right: .init("organisations.yaml", "- id: shkola\n  social: [\"https://vk.com/shkola\"]\n"))
}

private enum Message {
  static let none = "У организации не названы официальные страницы в соцсетях"
  static let official =
    "Оставьте в поле social страницы ВКонтакте и Одноклассников: они названы "
    + "официальными (270-ФЗ от 14.07.2022)."

  static func other(_ host: String) -> String {
    "«\(host)» – не социальная сеть: официальные страницы ведут во ВКонтакте и Одноклассниках"
  }

  static func nobodys(_ network: String) -> String {
    "Адрес ведёт на сам сайт «\(network)», а не на страницу организации"
  }

  static func foreign(_ host: String) -> String {
    "«\(host)» – иностранный мессенджер, не официальная страница"
  }
}
