import Diagnostics

/// The site has a section of its own called «Наставничество» (SEC-01).
enum SectionIsSeparate {
  static let requirement = Requirement(.sectionIsSeparate, .school) { context in
    let site = context.portal.site
    let title = site.title ?? ""
    if title.lowercased().contains("наставнич") {
      context.prove("Раздел «\(title)»", section: "home", shows: [title])
    } else {
      context.find(Message.other(title), at: site.range(\.title))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let sectionIsSeparate = DiagnosticKind(
    "SEC-01", .error, "На сайте есть отдельный раздел «Наставничество»",
    help: "В файле site.yaml напишите в поле title слово «Наставничество», например "
      + "«title: Наставничество».",
    clause: Paragraph.ofOrder("п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению"),
    wrong: .init("site.yaml", "title: Наши педагоги\n"),
    right: .init("site.yaml", "title: Наставничество\n"))
}

private enum Message {
  static func other(_ title: String) -> String {
    "Раздел называется «\(title)», а не «Наставничество»"
  }
}
