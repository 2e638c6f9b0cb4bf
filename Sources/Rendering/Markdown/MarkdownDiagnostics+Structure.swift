import Diagnostics

/// What can be wrong with headings, clauses, footnotes, tables and callouts.
extension DiagnosticKind {
  static let headingJump = DiagnosticKind(
    "MD-04", .warning, "Уровни заголовков идут подряд",
    help: "После «##» может идти «###», но не сразу «####».",
    clause: "ГОСТ Р 52872-2019, критерий 1.3.1",
    wrong: Example("o-nas.md", "## Цели\n\n#### Задачи\n"),
    right: Example("o-nas.md", "## Цели\n\n### Задачи\n"))

  static let emptyHeading = DiagnosticKind(
    "MD-22", .warning, "У заголовка есть текст",
    help: "Напишите текст после «##» или удалите строку.",
    wrong: Example("o-nas.md", "##\n\nТекст.\n"),
    right: Example("o-nas.md", "## Цели\n\nТекст.\n"))

  static let doubleID = DiagnosticKind(
    "MD-18", .error, "Якоря заголовков не повторяются",
    help: "Дайте второму заголовку другой якорь в фигурных скобках.",
    wrong: Example("o-nas.md", "## Цели {#a}\n\n## Задачи {#a}\n"),
    right: Example("o-nas.md", "## Цели {#a}\n\n## Задачи {#b}\n"))

  static let doubleClause = DiagnosticKind(
    "MD-17", .warning, "Номера пунктов не повторяются",
    help: "Исправьте номер: на второй такой пункт нельзя сослаться.",
    wrong: Example("polozhenie.md", "1.1. Цели.\n\n1.1. Задачи.\n"),
    right: Example("polozhenie.md", "1.1. Цели.\n\n1.2. Задачи.\n"))

  static let missingFootnote = DiagnosticKind(
    "MD-15", .error, "У каждой сноски есть текст",
    help: "Ниже напишите отдельной строкой: [^имя]: текст сноски.",
    wrong: Example("o-nas.md", "Приказ[^1] действует.\n"),
    right: Example("o-nas.md", "Приказ[^1] действует.\n\n[^1]: Приказ № 25 от 1 марта 2024 г.\n"))

  static let unusedFootnote = DiagnosticKind(
    "MD-16", .warning, "Каждая сноска упомянута в тексте",
    help: "Поставьте в тексте её знак, например [^1], или удалите сноску.",
    wrong: Example("o-nas.md", "Приказ действует.\n\n[^1]: Приказ № 25.\n"),
    right: Example("o-nas.md", "Приказ[^1] действует.\n\n[^1]: Приказ № 25.\n"))

  static let surplusCell = DiagnosticKind(
    "MD-20", .warning, "В строке таблицы не больше ячеек, чем в её заголовке",
    help: "Добавьте столбец в первую строку и черту под ней или уберите лишнее: оно не видно.",
    wrong: Example("o-nas.md", "| Имя |\n| --- |\n| Анна | 7 «А» |\n"),
    right: Example("o-nas.md", "| Имя | Класс |\n| --- | --- |\n| Анна | 7 «А» |\n"))

  static let unknownCallout = DiagnosticKind(
    "MD-23", .error, "Врезка называется так, как в справочнике",
    help: "Есть врезки ПРИМЕЧАНИЕ, СОВЕТ, ВАЖНО, ВНИМАНИЕ и ОСТОРОЖНО.",
    wrong: Example("o-nas.md", "> [!ВАЖНА]\n> Подпишите согласие.\n"),
    right: Example("o-nas.md", "> [!ВАЖНО]\n> Подпишите согласие.\n"))
}

extension Diagnostic {
  static func headingJump(from: Int, to: Int, at range: SourceRange) -> Diagnostic {
    let before = from < 1 ? "заголовка страницы" : "заголовка уровня \(from)"
    return Diagnostic(
      .headingJump, "После \(before) идёт сразу уровень \(to)", at: range)
  }

  static func emptyHeading(at range: SourceRange) -> Diagnostic {
    Diagnostic(.emptyHeading, "Пустой заголовок", at: range)
  }

  static func doubleID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.doubleID, "Якорь «#\(id)» уже занят", at: range)
  }

  static func doubleClause(_ number: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.doubleClause, "Пункт «\(number)» уже был", at: range)
  }

  static func missingFootnote(
    _ label: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingFootnote, "Нет текста сноски «[^\(label)]»", at: range,
      suggestion: suggestion.map { "[^\($0)]" })
  }

  static func unusedFootnote(_ label: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unusedFootnote, "Сноска «[^\(label)]» нигде не упомянута", at: range)
  }

  static func surplusCell(columns: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .surplusCell, "Лишняя ячейка: столбцов в таблице только \(columns)", at: range)
  }

  static func unknownCallout(
    _ name: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unknownCallout, "Нет врезки «\(name)»", at: range, suggestion: suggestion)
  }
}
