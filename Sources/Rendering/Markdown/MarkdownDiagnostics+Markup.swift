import Diagnostics

/// What can be wrong with HTML and signs in a text.
extension DiagnosticKind {
  static let rawHTML = DiagnosticKind(
    "MD-06", .error, "Текст размечен Markdown, а не HTML",
    help:
      "Уберите теги: жирный — **слово**, ссылка — [слово](адрес), картинка — ![что на ней](файл).",
    wrong: Example("o-nas.md", "Это <font color=\"red\">важно</font>.\n"),
    right: Example("o-nas.md", "Это **важно**.\n"))

  static let unbalancedTag = DiagnosticKind(
    "MD-19", .error, "Каждый тег HTML закрыт там же, где открыт",
    help: "Поставьте закрывающий тег в том же абзаце или уберите оба.",
    wrong: Example("o-nas.md", "Нажмите <kbd>Ctrl.\n"),
    right: Example("o-nas.md", "Нажмите <kbd>Ctrl</kbd>.\n"))

  static let strangeSign = DiagnosticKind(
    "MD-14", .warning, "В тексте нет знаков, потерянных при вставке",
    help: "Наберите это место заново: при вставке из другой программы знак не сохранился.",
    wrong: Example("o-nas.md", "Настав\u{FFFD}ик\n"),
    right: Example("o-nas.md", "Наставник\n"))

  static let unprintable = DiagnosticKind(
    "MD-28", .error, "Коды &#…; обозначают знаки, которые видны на странице",
    help: "Удалите код: это невидимый управляющий знак. Тире, кавычки и «№» наберите сами.",
    wrong: Example("o-nas.md", "Наставник&#x202E;\n"),
    right: Example("o-nas.md", "Наставник&nbsp;— педагог\n"))
}

extension Diagnostic {
  static func rawHTML(_ text: String, tag: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .rawHTML, "HTML в тексте: «\(text)»", at: range,
      help: tag.flatMap { instead[$0] }.map { "Вместо HTML напишите так: \($0)" })
  }

  /// What to write instead of the tags editors paste most.
  private static var instead: [String: String] {
    [
      "b": "**слово**.", "strong": "**слово**.", "i": "*слово*.", "em": "*слово*.",
      "a": "[текст ссылки](адрес).", "img": "![что на картинке](файл.jpg).",
      "h1": "# Заголовок.", "h2": "## Заголовок.", "h3": "### Заголовок.",
      "ul": "каждый пункт с новой строки после «- ».",
      "li": "каждый пункт с новой строки после «- ».",
      "ol": "каждый пункт с новой строки после «1. ».", "hr": "строка из трёх дефисов: ---.",
      "table": "строки с чертами: | Имя | Класс |.", "blockquote": "строки после «> ».",
      "iframe": "::video{…} для видео разрешённого сайта, для прочего — ссылка.",
      "video": "::video{…}.", "p": "абзацы отделяйте пустой строкой.",
      "br": "два пробела или \\ в конце строки.", "font": "**слово**; цвет задаёт тема портала.",
      "center": "просто текст; выравнивание задаёт тема портала.", "del": "~~слово~~.",
      "s": "~~слово~~.", "code": "`слово`.", "script": "ничего: программы на страницах запрещены.",
      "style": "ничего: оформление задаёт тема портала.",
    ]
  }

  static func unbalancedTag(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unbalancedTag, "У тега «\(name)» нет пары", at: range)
  }

  static func strangeSign(at range: SourceRange) -> Diagnostic {
    Diagnostic(.strangeSign, "Знак, который не покажет ни одна программа", at: range)
  }

  static func unprintable(_ reference: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unprintable, "Код «\(reference)» обозначает невидимый управляющий знак", at: range)
  }
}
