import Diagnostics

/// A regulation written as text has the nine sections of the sample (DOC-25).
enum RegulationFollowsSample {
  static let requirement = Requirement(.regulationFollowsSample, .school) { context in
    outline.compare(&context)
  }

  private static let outline = RegulationOutline(sections: [
    ("Общие положения", ["общие положения"]),
    ("Цель, задачи, формы", ["цел", "задач"]),
    ("Организация системы", ["организаци"]),
    ("Права и обязанности наставника", ["обязанности наставника"]),
    ("Права и обязанности наставляемого", ["обязанности наставляем"]),
    ("Формирование пар и групп", ["формировани", "пар"]),
    ("Завершение программы", ["завершени"]),
    ("Условия публикации результатов", ["публикаци"]),
    ("Заключительные положения", ["заключительн"]),
  ])
}

extension DiagnosticKind {
  fileprivate static let regulationFollowsSample = DiagnosticKind(
    "DOC-25", .warning, "В положении девять разделов примерного положения",
    help: "Дополните текст положения разделами; каждый начинается заголовком со знаком #.",
    clause: Paragraph.ofOrder("п. 4.4.1 Положения, приложение 1 к Положению"),
    wrong: .init(
      "documents.yaml",
      "- id: polozhenie\n  text_version: |\n    # Общие положения\n"
        + "    # Цель, задачи, формы наставничества\n    # Организация системы наставничества\n"),
    right: .init(
      "documents.yaml",
      "- id: polozhenie\n  text_version: |\n    # Общие положения\n"
        + "    # Цель, задачи, формы наставничества\n    # Организация системы наставничества\n"
        + "    # Права и обязанности наставника\n    # Права и обязанности наставляемого\n"
        + "    # Формирование пар и групп\n    # Завершение программы\n"
        + "    # Условия публикации результатов\n    # Заключительные положения\n"))
}
