import Diagnostics

extension Requirement {
  /// SEC-13: a page tells who does what at the regional, the municipal and the school level.
  static let threeLevels = Requirement(.threeLevels, .aboveSchool) { context in
    let page = context.portal[Page.self].first { page in
      let text = ((page.title ?? "") + " " + (page.body?.text ?? "")).lowercased()
      return text.contains("региональн") && text.contains("муниципальн")
        && (text.contains("институциональн") || text.contains("организац") || text.contains("школ"))
    }
    if let page {
      context.prove("Страница «\(page.title ?? "")»", by: page)
    } else {
      context.find("Нет страницы о трёх уровнях наставничества", at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let threeLevels = DiagnosticKind(
    "SEC-13", .warning, "Объяснено, кто за что отвечает на трёх уровнях",
    help: "Создайте в папке pages страницу, на которой сказано, что делают региональный, "
      + "муниципальный и институциональный (школьный) уровни.",
    clause: "п. 4.2–4.4 Положения, приказ № 25 от 21.03.2022")
}
