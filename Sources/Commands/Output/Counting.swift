import Diagnostics
import Rendering
import Text

/// Counts in Russian words for the last line of a run.
enum Counting {
  /// A terminal's lines are searched and copied: a plain space stands where a page has a no-break one.
  private static func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  static func faults(_ report: Report) -> String {
    let errors =
      report.errors == 0 ? nil : Self.phrase(report.errors, "ошибка", "ошибки", "ошибок")
    let warnings =
      report.warnings == 0
      ? nil : Self.phrase(report.warnings, "предупреждение", "предупреждения", "предупреждений")
    let words = [errors, warnings].compactMap { $0 }
    return words.isEmpty ? "замечаний нет" : words.joined(separator: ", ")
  }

  static func pages(_ count: Int) -> String {
    Self.phrase(count, "страница", "страницы", "страниц")
  }

  static func files(_ count: Int) -> String { Self.phrase(count, "файл", "файла", "файлов") }

  static func lists(_ count: Int) -> String { Self.phrase(count, "список", "списка", "списков") }

  static func records(_ count: Int) -> String {
    Self.phrase(count, "запись", "записи", "записей")
  }

  static func people(_ count: Int) -> String {
    Self.phrase(count, "человек", "человека", "человек")
  }

  static func packages(_ count: Int) -> String { Self.phrase(count, "пакет", "пакета", "пакетов") }

  static func remarks(_ count: Int) -> String {
    Self.phrase(count, "замечание", "замечания", "замечаний")
  }

  /// «1 запись, 2 поля, 1 файл»
  static func leftOut(_ counts: (records: Int, values: Int, files: Int)) -> String {
    [
      (counts.records, records(counts.records)),
      (counts.values, phrase(counts.values, "поле", "поля", "полей")),
      (counts.files, files(counts.files)),
    ].filter { $0.0 > 0 }.map(\.1).joined(separator: ", ")
  }

  static func templates(_ count: Int) -> String {
    Self.phrase(count, "шаблон", "шаблона", "шаблонов")
  }

  static func deadlines(_ count: Int) -> String { Self.phrase(count, "срок", "срока", "сроков") }

  static func size(_ bytes: Int) -> String { plain(FileSizeText.text(bytes)) }

  private static func phrase(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    plain(Plural.phrase(count, one, few, many))
  }
}
