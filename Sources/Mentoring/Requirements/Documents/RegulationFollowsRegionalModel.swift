import Diagnostics

/// A regulation of Udmurtia has the sections of the regional model (DOC-26).
enum RegulationFollowsRegionalModel {
  static let requirement = Requirement(.regulationFollowsRegionalModel, .school) { context in
    outline.compare(&context)
  }

  /// Section VI is lost in the source; what it is called is not known and not demanded.
  private static let outline = RegulationOutline(sections: [
    ("I. Общие положения", ["общие положения"]),
    ("II. Нормативное обеспечение", ["нормативн"]),
    ("III. Финансово-экономические условия", ["финансов"]),
    ("IV. Формы наставничества", ["формы"]),
    ("V. Механизм реализации", ["механизм"]),
    ("VII. Мониторинг и оценка результатов", ["мониторинг"]),
  ])
}

extension DiagnosticKind {
  fileprivate static let regulationFollowsRegionalModel = DiagnosticKind(
    "DOC-26", .warning, "В положении разделы региональной целевой модели",
    help:
      "Дополните текст положения разделами I–V и VII; каждый начинается заголовком со знаком #.",
    clause: Paragraph.ofRegionalModel("разделы I–V, VII"),
    wrong: .init(
      "documents.yaml",
      "- id: polozhenie\n  text_version: |\n    # Общие положения\n"
        + "    # Нормативное обеспечение\n    # Финансово-экономические условия\n"
        + "    # Формы наставничества\n"),
    right: .init(
      "documents.yaml",
      "- id: polozhenie\n  text_version: |\n    # Общие положения\n"
        + "    # Нормативное обеспечение\n    # Финансово-экономические условия\n"
        + "    # Формы наставничества\n    # Механизм реализации\n"
        + "    # Мониторинг и оценка результатов\n"))
}
