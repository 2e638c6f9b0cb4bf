import Diagnostics
import Rendering

/// Counts in Russian words for the last line of a run.
enum Counting {
  static func faults(_ report: Report) -> String {
    let errors =
      report.errors == 0 ? nil : Plural.phrase(report.errors, "ошибка", "ошибки", "ошибок")
    let warnings =
      report.warnings == 0
      ? nil : Plural.phrase(report.warnings, "предупреждение", "предупреждения", "предупреждений")
    let words = [errors, warnings].compactMap { $0 }
    return words.isEmpty ? "замечаний нет" : words.joined(separator: ", ")
  }

  static func pages(_ count: Int) -> String {
    Plural.phrase(count, "страница", "страницы", "страниц")
  }

  static func files(_ count: Int) -> String { Plural.phrase(count, "файл", "файла", "файлов") }

  static func templates(_ count: Int) -> String {
    Plural.phrase(count, "шаблон", "шаблона", "шаблонов")
  }

  static func size(_ bytes: Int) -> String { FileSizeText.text(bytes) }
}
