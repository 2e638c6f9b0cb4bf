package import Diagnostics

extension DiagnosticKind {
  package static let workbookKinds = [
    unreadableWorkbook, formulaWithoutValue, errorCell, hiddenRows, hiddenSheet, cutSheet,
    unknownSheet,
  ]

  static let unreadableWorkbook = DiagnosticKind(
    "XLSX-01", .error, "Книга Excel читается",
    help: "Откройте книгу в Excel или LibreOffice и сохраните её как «Книга Excel (.xlsx)».")

  static let formulaWithoutValue = DiagnosticKind(
    "XLSX-02", .error, "У формулы в ячейке есть значение",
    help: "Откройте книгу в Excel, дождитесь пересчёта и сохраните; или замените формулу значением."
  )

  static let errorCell = DiagnosticKind(
    "XLSX-03", .error, "В ячейке значение, а не ошибка формулы",
    help: "Исправьте формулу или впишите значение словами.")

  static let hiddenRows = DiagnosticKind(
    "XLSX-04", .warning, "Скрытых строк в таблице нет",
    help: "Скрытые строки прочитаны как все. Лишние удалите, нужные покажите: выделите строки "
      + "вокруг и выберите «Показать».")

  static let hiddenSheet = DiagnosticKind(
    "XLSX-05", .warning, "Листы с записями не скрыты",
    help: "Скрытый лист не прочитан. Покажите его (правой кнопкой по ярлыкам листов, «Показать») "
      + "или удалите.")

  static let cutSheet = DiagnosticKind(
    "XLSX-06", .error, "Лист прочитан целиком",
    help: "Разделите таблицу на несколько книг: на одном листе читается не больше "
      + "\(Limits.sheetColumns) столбцов, \(Limits.sheetMerges) объединённых ячеек "
      + "и \(Limits.sheetText / 1024 / 1024) МБ текста.")

  static let unknownSheet = DiagnosticKind(
    "XLSX-07", .warning, "Лист назван так, как называется то, что на нём записано",
    help: "Назовите лист по тому, что на нём: «Люди», «Наставники», «Пары», «Программы» … "
      + "Если лист для себя, начните его название со знака «~».")
}

extension Diagnostic {
  static func unreadableWorkbook(_ file: SourceFile, _ fault: WorkbookFault) -> Diagnostic {
    let words = fault.words
    return Diagnostic(
      .unreadableWorkbook, words.summary, at: SourceRange(startOf: file), help: words.help)
  }

  static func doubtfulCell(_ doubt: SheetCells.Doubt, _ range: SourceRange) -> Diagnostic {
    switch doubt.kind {
    case .formulaWithoutValue:
      Diagnostic(.formulaWithoutValue, "В ячейке формула, значение которой не посчитано", at: range)
    case .error:
      Diagnostic(.errorCell, "В ячейке ошибка формулы \(range.headline)", at: range)
    }
  }

  static func hiddenRows(_ rows: [Int], at range: SourceRange) -> Diagnostic {
    let shown = rows.prefix(10).map(String.init).joined(separator: ", ")
    let rest = rows.count > 10 ? " и ещё \(rows.count - 10)" : ""
    return Diagnostic(.hiddenRows, "На листе скрыты строки: \(shown)\(rest)", at: range)
  }

  static func cutSheet(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.cutSheet, "Лист «\(name)» больше, чем можно прочитать", at: range)
  }

  /// A hidden sheet that is named like a list of records.
  package static func hiddenSheet(_ name: String, in path: String) -> Diagnostic {
    Diagnostic(
      .hiddenSheet, "Лист «\(name)» скрыт и не прочитан",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])))
  }

  /// A sheet that holds something and whose name says nothing of what it is.
  package static func unknownSheet(
    _ name: String, in path: String, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .unknownSheet, "Неизвестно, что записано на листе «\(name)»: он не прочитан",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])), suggestion: suggestion)
  }
}

extension WorkbookFault {
  var words: (summary: String, help: String?) {
    switch self {
    case .oldFormat:
      (
        "Книга сохранена в старом виде (.xls)",
        "Откройте её и сохраните как «Книга Excel (.xlsx)»."
      )
    case .password:
      (
        "Книга закрыта паролем",
        "Снимите пароль: «Файл», «Сведения», «Защита книги», «Зашифровать с использованием пароля», "
          + "сотрите пароль и сохраните."
      )
    case .otherFormat:
      (
        "Это таблица другой программы, а не Excel",
        "Откройте её и сохраните как «Книга Excel 2007–365 (.xlsx)»."
      )
    case .notAWorkbook: ("Это не книга Excel, хотя названа так", nil)
    case .tooLarge:
      (
        "Книга слишком велика: в распакованном виде больше "
          + "\(Limits.unpackedSize / 1024 / 1024) МБ или \(Limits.archiveEntries) частей",
        "Удалите из книги картинки и лишние листы или разделите её на несколько."
      )
    case .tooManySheets:
      (
        "В книге больше \(Limits.sheets) листов",
        "Разделите книгу на несколько или удалите лишние листы."
      )
    case .broken(let part): ("Книга повреждена: не читается её часть «\(part)»", nil)
    }
  }
}
