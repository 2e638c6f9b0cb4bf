import Diagnostics

extension DiagnosticKind {
  static let frontMatterKinds = [openFence, noFields, lateFence, wrongFence]

  static let openFence = frontMatter(
    "01", "Шапка страницы закрыта строкой «---»",
    help: "Поставьте строку «---» под последним полем шапки.",
    wrong: "---\nназвание: Новости\n\nТекст новости.\n",
    right: "---\nназвание: Новости\n---\n\nТекст новости.\n")

  static let noFields = frontMatter(
    "02", "В шапке страницы — поля с двоеточием",
    help: "Запишите шапку полями, каждое с новой строки: «название: Новости».",
    wrong: "---\nНовости\n---\n\nТекст новости.\n",
    right: "---\nназвание: Новости\n---\n\nТекст новости.\n")

  static let lateFence = frontMatter(
    "03", "Шапка страницы начинается с первой строки файла",
    help: "Удалите пустые строки над «---».",
    wrong: "\n---\nназвание: Новости\n---\n\nТекст новости.\n",
    right: "---\nназвание: Новости\n---\n\nТекст новости.\n")

  static let wrongFence = frontMatter(
    "04", "Шапку страницы открывают ровно три дефиса: «---»",
    help: "Замените черту тремя дефисами без пробелов: редактор мог заменить их на тире.",
    wrong: "—\nназвание: Новости\n—\n\nТекст новости.\n",
    right: "---\nназвание: Новости\n---\n\nТекст новости.\n")

  private static func frontMatter(
    _ number: String, _ title: String, help: String, wrong: String, right: String
  ) -> DiagnosticKind {
    DiagnosticKind(
      "FM-" + number, .error, title, help: help,
      wrong: Example("новости.md", wrong), right: Example("новости.md", right))
  }
}

extension Diagnostic {
  static func openFence(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.openFence, "Шапка страницы открыта строкой «---», но не закрыта", at: range)
  }

  static func noFields(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.noFields, "В шапке страницы записаны не поля", at: range)
  }

  static func lateFence(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.lateFence, "Шапка страницы начинается не с первой строки", at: range)
  }

  static func wrongFence(_ range: SourceRange) -> Diagnostic {
    let text = range.file.text(range.offsets)
    return Diagnostic(.wrongFence, "Шапка страницы открыта чертой «\(text)», а не «---»", at: range)
  }
}
