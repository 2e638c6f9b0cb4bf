import Diagnostics
import Text

extension Requirement {
  /// DOC-25: a regulation written as text has the nine sections of the sample.
  static let regulationOutline = Requirement(.regulationOutline, .school) { context in
    context.compareOutline(with: Outline.sample)
  }

  /// DOC-26: a regulation of Udmurtia has the sections of the regional model.
  static let regionalOutline = Requirement(.regionalOutline, .school) { context in
    context.compareOutline(with: Outline.udmurtia)
  }
}

/// The sections a regulation must have, each known by beginnings of words of its heading.
private enum Outline {
  typealias Section = (name: String, words: [String])

  static let sample: [Section] = [
    ("Общие положения", ["общие положения"]),
    ("Цель, задачи, формы", ["цел", "задач"]),
    ("Организация системы", ["организаци"]),
    ("Права и обязанности наставника", ["обязанности наставника"]),
    ("Права и обязанности наставляемого", ["обязанности наставляем"]),
    ("Формирование пар и групп", ["формировани", "пар"]),
    ("Завершение программы", ["завершени"]),
    ("Условия публикации результатов", ["публикаци"]),
    ("Заключительные положения", ["заключительн"]),
  ]

  /// Section VI is lost in the source; what it is called is not known and not demanded.
  static let udmurtia: [Section] = [
    ("I. Общие положения", ["общие положения"]),
    ("II. Нормативное обеспечение", ["нормативн"]),
    ("III. Финансово-экономические условия", ["финансов"]),
    ("IV. Формы наставничества", ["формы"]),
    ("V. Механизм реализации", ["механизм"]),
    ("VII. Мониторинг и оценка результатов", ["мониторинг"]),
  ]
}

extension RuleContext {
  fileprivate mutating func compareOutline(with sections: [Outline.Section]) {
    let regulations = papers.own("regulation").filter { $0.textVersion != nil }
    if regulations.isEmpty {
      return leaveToPerson("положение размещено файлом: есть ли в нём нужные разделы")
    }
    for regulation in regulations {
      let headings = Headings.folded(in: regulation.textVersion?.text ?? "")
      let missing = sections.filter { section in
        !headings.contains { heading in section.words.allSatisfy(heading.contains) }
      }
      if missing.isEmpty {
        prove(regulation.called, by: regulation)
      } else {
        find(
          "В положении нет разделов: \(missing.map { "«\($0.name)»" }.listed())",
          at: regulation.range(\.textVersion))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let regulationOutline = DiagnosticKind(
    "DOC-25", .warning, "В положении девять разделов примерного положения",
    help: "Дополните текст положения разделами; каждый начинается заголовком со знаком #.",
    clause: "п. 4.4.1 Положения, приложение 1 к Положению, приказ № 25 от 21.03.2022")

  fileprivate static let regionalOutline = DiagnosticKind(
    "DOC-26", .warning, "В положении разделы региональной целевой модели",
    help:
      "Дополните текст положения разделами I–V и VII; каждый начинается заголовком со знаком #.",
    clause: "разделы I–V, VII Положения о региональной целевой модели наставничества Удмуртской "
      + "Республики")
}
