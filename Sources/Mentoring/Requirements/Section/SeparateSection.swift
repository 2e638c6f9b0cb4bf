import Diagnostics

extension Requirement {
  /// SEC-01: the site has a section of its own called «Наставничество».
  static let separateSection = Requirement(.separateSection, .school) { context in
    let site = context.portal.site
    let title = site.title ?? ""
    if title.lowercased().contains("наставнич") {
      context.prove("Раздел «\(title)»", section: "home")
    } else {
      context.find(
        "Раздел называется «\(title)», а не «Наставничество»", at: site.range(\.title))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let separateSection = DiagnosticKind(
    "SEC-01", .error, "На сайте есть отдельный раздел «Наставничество»",
    help: "В файле site.yaml напишите в поле title слово «Наставничество», например "
      + "«title: Наставничество».",
    clause: "п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению, приказ № 25 от 21.03.2022",
    wrong: .init("site.yaml", "title: Наши педагоги\n"),
    right: .init("site.yaml", "title: Наставничество\n"))
}
