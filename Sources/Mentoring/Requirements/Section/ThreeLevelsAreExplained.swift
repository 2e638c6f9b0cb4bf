import Diagnostics

/// A page explains who does what at the regional, the municipal and the school level (SEC-13).
enum ThreeLevelsAreExplained {
  static let requirement = Requirement(.threeLevelsAreExplained, .aboveSchool) { context in
    let page = context.portal[Page.self].first { page in
      let text = ((page.title ?? "") + " " + (page.body?.text ?? "")).lowercased()
      return text.contains("региональн") && text.contains("муниципальн")
        && (text.contains("институциональн") || text.contains("организац") || text.contains("школ"))
    }
    if let page {
      context.prove("Страница «\(page.title ?? "")»", by: page)
    } else {
      context.find(Message.none, at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let threeLevelsAreExplained = DiagnosticKind(
    "SEC-13", .warning, "Объяснено, кто за что отвечает на трёх уровнях",
    help: "Создайте в папке pages страницу, на которой сказано, что делают региональный, "
      + "муниципальный и институциональный (школьный) уровни.",
    clause: Paragraph.regulation("4.2–4.4"),
    wrong: .init(
      "pages/urovni.md",
      "---\ntitle: Кто за что отвечает\n---\nРегион утверждает план.\n"),
    right: .init(
      "pages/urovni.md",
      "---\ntitle: Кто за что отвечает\n---\n"
        + "Региональный уровень утверждает план, муниципальный ведёт единую базу,\n"
        + "школьный составляет пары.\n"))
}

private enum Message {
  static let none = "Нет страницы о трёх уровнях наставничества"
}
