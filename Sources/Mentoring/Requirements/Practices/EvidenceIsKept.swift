import Diagnostics
import Text

/// Evidence of a practice is kept on the portal, not behind a file-sharing or an endless link (CAS-05).
///
/// The practice of the seed gives both: a file on a copy of a sharing service, and an address of a
/// hundred and fifty characters that no one can retype from a printed page.
enum EvidenceIsKept {
  static let requirement = Requirement(.evidenceIsKept, .everywhere) { context in
    let cases = Array(context.portal[PracticeCase.self])
    let limit = context.parameters.number("link_length", default: 150)
    context.each(
      cases, none: "На портале нет практик",
      proof: .searched
    ) { context, practice in
      for link in practice.links ?? [] { check(&context, link.url, at: link.range(\.url), limit) }
      for award in practice.awards ?? [] {
        check(&context, award.url, at: award.range(\.url), limit)
      }
    }
  }

  private static func check(
    _ context: inout RuleContext, _ address: String?, at place: SourceRange, _ limit: Int
  ) {
    guard let address, let host = WebAddress.host(address) else { return }
    if isSharing(host) {
      context.find(Message.sharing(host), at: place)
    } else if address.count >= limit {
      context.find(Message.long(address.count), at: place)
    }
  }

  /// Whether files at a host are shared by links that their owner can take back.
  private static func isSharing(_ host: String) -> Bool {
    let services = [
      "disk.yandex.", "yadi.sk", "drive.google.", "docs.google.", "cloud.mail.ru", "dropbox.com",
      "onedrive.live.com", "1drv.ms", "mega.nz", "disk.360.yandex.", "fex.net", "wetransfer.com",
    ]
    return services.contains { service in
      service.hasSuffix(".")
        ? host.hasPrefix(service) : host == service || host.hasSuffix("." + service)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let evidenceIsKept = DiagnosticKind(
    "CAS-05", .warning, "Подтверждения практики хранятся на самом портале",
    help:
      "Положите файл в папку files портала и дайте ссылку на него: файл в облаке может исчезнуть, "
      + "а длинный адрес нельзя набрать с бумаги.",
    clause: Paragraph.practice,
    wrong: .init(
      "cases.yaml",
      "- id: praktika\n  links: [{title: Отчёт, url: \"https://disk.yandex.ru/i/PqDysFfa5AaCeA\"}]\n"
    ),
    right: .init(
      "cases.yaml",
      "- id: praktika\n  links: [{title: Отчёт, url: \"https://shkola.example/files/otchet.pdf\"}]\n"
    ))
}

private enum Message {
  static func sharing(_ host: String) -> String {
    "Подтверждение лежит в файловом облаке «\(host)»"
  }

  static func long(_ count: Int) -> String {
    "Адрес подтверждения слишком длинный: знаков \(count)"
  }
}
