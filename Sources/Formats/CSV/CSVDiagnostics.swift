import Diagnostics

extension DiagnosticKind {
  static let csvKinds = [
    noHeadings, openCellQuote, afterCellQuote, cellWithoutHeading, sameHeading,
  ]

  static let noHeadings = csv(
    "01", "Первая строка таблицы — заголовки столбцов",
    help: "Напишите в первой строке названия столбцов.",
    wrong: ";;\n", right: "Фамилия;Имя;Класс\n")

  static let openCellQuote = csv(
    "02", "Кавычки вокруг ячейки парные",
    help: "Поставьте закрывающую кавычку в конце ячейки или сохраните таблицу в Excel заново.",
    wrong: "Имя;Школа\nАнна;\"Лицей\n", right: "Имя;Школа\nАнна;\"Лицей\"\n")

  static let afterCellQuote = csv(
    "03", "После закрывающей кавычки ячейка заканчивается",
    help: "Возьмите в кавычки всю ячейку, а кавычки внутри неё удвойте: \"\"\"Лицей\"\" № 5\".",
    wrong: "Имя;Школа\nАнна;\"Лицей\" № 5\n", right: "Имя;Школа\nАнна;\"\"\"Лицей\"\" № 5\"\n")

  static let cellWithoutHeading = csv(
    "04", "У каждого заполненного столбца есть заголовок",
    help: "Дайте столбцу заголовок в первой строке или очистите ячейку. Если ячейка разделилась "
      + "надвое, возьмите её текст в кавычки.",
    wrong: "Имя;Класс\nАнна;7;лицей\n", right: "Имя;Класс;Школа\nАнна;7;лицей\n")

  static let sameHeading = csv(
    "05", "Заголовки столбцов не повторяются",
    help: "Переименуйте один из столбцов или удалите его.",
    wrong: "Имя;Имя\nАнна;Мария\n", right: "Имя;Фамилия\nАнна;Иванова\n")

  private static func csv(
    _ number: String, _ title: String, help: String, wrong: String, right: String
  ) -> DiagnosticKind {
    DiagnosticKind(
      "CSV-" + number, .error, title, help: help,
      wrong: Example("пары.csv", wrong), right: Example("пары.csv", right))
  }
}

extension Diagnostic {
  static func noHeadings(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.noHeadings, "В таблице нет строки с заголовками столбцов", at: range)
  }

  static func openCellQuote(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .openCellQuote, "Кавычка в начале ячейки\(address(range)) открыта, но не закрыта", at: range)
  }

  static func afterCellQuote(_ range: SourceRange) -> Diagnostic {
    let text = range.headline
    return Diagnostic(
      .afterCellQuote,
      "В ячейке\(address(range)) после закрывающей кавычки стоит лишний текст «\(text)»", at: range)
  }

  static func cellWithoutHeading(_ range: SourceRange) -> Diagnostic {
    let text = CSVText.text(range.file.bytes, range.offsets).headline
    return Diagnostic(
      .cellWithoutHeading,
      "Значение «\(text)» в ячейке\(address(range)) стоит под пустым заголовком", at: range)
  }

  static func sameHeading(_ text: String, _ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .sameHeading, "Заголовок «\(text)» стоит над двумя столбцами", at: range,
      notes: [Note("Первый раз он стоит здесь.", at: first)])
  }

  /// The cell's name as Excel shows it, with a space before it.
  private static func address(_ range: SourceRange) -> String {
    range.cell.map { " \($0.letters)\($0.row)" } ?? ""
  }
}
