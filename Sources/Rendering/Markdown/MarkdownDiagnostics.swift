package import Diagnostics

/// What can be wrong with a Markdown text.
package enum MarkdownDiagnostics {
  package static let all: [DiagnosticKind] = [
    .deadLink, .deadAnchor, .imageWithoutText, .headingJump, .vagueLink, .rawHTML,
    .forbiddenScheme, .outsideLink, .unknownDirective, .unknownParameter, .directiveSyntax,
    .missingParameter, .refusedDirective, .strangeSign, .missingFootnote, .unusedFootnote,
    .doubleClause, .doubleID, .unbalancedTag, .surplusCell, .emptyLink, .emptyHeading,
    .unknownCallout, .unknownValue, .needlessPart, .foreignPicture, .restrictedService,
  ]
}

extension DiagnosticKind {
  static let deadLink = DiagnosticKind(
    "MD-01", .error, "Ссылка ведёт на страницу или файл портала, которые есть",
    help: "Проверьте путь в круглых скобках: он отсчитывается от папки этого файла.",
    wrong: Example("o-nas.md", "[Положение](net-takogo-fayla.pdf)\n"),
    right: Example("o-nas.md", "[Положение](polozhenie.pdf)\n"))

  static let deadAnchor = DiagnosticKind(
    "MD-02", .error, "Ссылка внутри страницы ведёт на заголовок или пункт, который есть",
    help: "Якорь заголовка — его слова латиницей через дефис: «## Цели» — это #tseli.",
    wrong: Example("o-nas.md", "## Цели\n\n[К целям](#celi)\n"),
    right: Example("o-nas.md", "## Цели\n\n[К целям](#tseli)\n"))

  static let imageWithoutText = DiagnosticKind(
    "MD-03", .error, "У картинки есть текст для тех, кто её не видит",
    help: "Напишите в квадратных скобках, что на картинке: ![Наставник ведёт урок](urok.jpg).",
    clause: "ГОСТ Р 52872-2019, критерий 1.1.1",
    wrong: Example("o-nas.md", "![](urok.jpg)\n"),
    right: Example("o-nas.md", "![Наставник ведёт урок](urok.jpg)\n"))

  static let headingJump = DiagnosticKind(
    "MD-04", .warning, "Уровни заголовков идут подряд",
    help: "После «##» может идти «###», но не сразу «####».",
    clause: "ГОСТ Р 52872-2019, критерий 1.3.1",
    wrong: Example("o-nas.md", "## Цели\n\n#### Задачи\n"),
    right: Example("o-nas.md", "## Цели\n\n### Задачи\n"))

  static let rawHTML = DiagnosticKind(
    "MD-06", .error, "Текст размечен Markdown, а не HTML",
    help:
      "Уберите теги: жирный — **слово**, ссылка — [слово](адрес), картинка — ![что на ней](файл).",
    wrong: Example("o-nas.md", "Это <font color=\"red\">важно</font>.\n"),
    right: Example("o-nas.md", "Это **важно**.\n"))

  static let forbiddenScheme = DiagnosticKind(
    "MD-07", .error, "Адрес ссылки ничего не запускает",
    help: "Допустимы страницы и файлы портала, https://, http://, mailto: и tel:.",
    wrong: Example("o-nas.md", "[Открыть](javascript:alert(1))\n"),
    right: Example("o-nas.md", "[Открыть](https://edu.gov.ru/)\n"))

  static let foreignPicture = DiagnosticKind(
    "MD-26", .error, "Картинка лежит в портале, а не на чужом сайте",
    help: "Сохраните картинку в папку files и назовите её здесь: чужой сайт узнавал бы о каждом, "
      + "кто открыл страницу.",
    clause: "ст. 6 и 18 Федерального закона № 152-ФЗ",
    wrong: Example("o-nas.md", "![Урок](https://host.example/urok.jpg)\n"),
    right: Example("o-nas.md", "![Урок](urok.jpg)\n"))

  package static let restrictedService = DiagnosticKind(
    "MD-27", .warning, "Портал не ведёт в сервисы, деятельность которых в России запрещена",
    help: "Уберите ссылку; страницы раздела ведут в VK, Rutube или на сайте организации.",
    clause: "решение Тверского районного суда Москвы от 21.03.2022 о компании Meta; "
      + "ст. 15.3 Федерального закона № 149-ФЗ",
    wrong: Example("o-nas.md", "[Снимки](https://www.instagram.com/school/)\n"),
    right: Example("o-nas.md", "[Снимки](https://vk.com/school)\n"))

  static let outsideLink = DiagnosticKind(
    "MD-08", .error, "Ссылка не выводит из папки портала",
    help: "Положите файл в папку портала и укажите путь внутри неё.",
    wrong: Example("o-nas.md", "[Приказ](../../../prikaz.pdf)\n"),
    right: Example("o-nas.md", "[Приказ](files/prikaz.pdf)\n"))
}

extension DiagnosticKind {
  static let vagueLink = DiagnosticKind(
    "MD-05", .warning, "Текст ссылки говорит, куда она ведёт",
    help: "Вместо «здесь» или «тут» назовите страницу или документ.",
    clause: "ГОСТ Р 52872-2019, критерий 2.4.4",
    wrong: Example("o-nas.md", "Положение можно скачать [здесь](https://edu.gov.ru/).\n"),
    right: Example("o-nas.md", "Скачайте [Положение о наставничестве](https://edu.gov.ru/).\n"))

  static let unknownDirective = DiagnosticKind(
    "MD-09", .error, "Директива называется так, как в справочнике",
    help: "Список директив есть в справочнике редактора.",
    wrong: Example("o-nas.md", "::содержние\n"),
    right: Example("o-nas.md", "::содержание\n"))

  static let unknownParameter = DiagnosticKind(
    "MD-10", .error, "У директивы есть такой параметр",
    help: "Параметры директивы перечислены в справочнике редактора.",
    wrong: Example("o-nas.md", "::содержание{глубина=2}\n"),
    right: Example("o-nas.md", "::содержание\n"))

  static let directiveSyntax = DiagnosticKind(
    "MD-11", .error, "Директива записана в одной строке: ::имя[текст](адрес){параметр=значение}",
    help: "Закройте все скобки и кавычки, а обычный текст отделите пустой строкой.",
    wrong: Example("o-nas.md", "::типографика{нет\n"),
    right: Example("o-nas.md", "::типографика{нет}\n"))

  static let missingParameter = DiagnosticKind(
    "MD-12", .error, "У директивы есть всё обязательное",
    help: "Допишите недостающее: ::имя[текст](адрес){параметр=значение}.",
    wrong: Example("o-nas.md", "::типографика\n"),
    right: Example("o-nas.md", "::типографика{нет}\n"))

  static let refusedDirective = DiagnosticKind(
    "MD-13", .error, "То, что показывает директива, есть на портале",
    help: "Проверьте имя: оно совпадает с именем файла или полем id.")

  static let strangeSign = DiagnosticKind(
    "MD-14", .warning, "В тексте нет знаков, потерянных при вставке",
    help: "Наберите это место заново: при вставке из другой программы знак не сохранился.",
    wrong: Example("o-nas.md", "Настав\u{FFFD}ик\n"),
    right: Example("o-nas.md", "Наставник\n"))

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

  static let doubleClause = DiagnosticKind(
    "MD-17", .warning, "Номера пунктов не повторяются",
    help: "Исправьте номер: на второй такой пункт нельзя сослаться.",
    wrong: Example("polozhenie.md", "1.1. Цели.\n\n1.1. Задачи.\n"),
    right: Example("polozhenie.md", "1.1. Цели.\n\n1.2. Задачи.\n"))

  static let doubleID = DiagnosticKind(
    "MD-18", .error, "Якоря заголовков не повторяются",
    help: "Дайте второму заголовку другой якорь в фигурных скобках.",
    wrong: Example("o-nas.md", "## Цели {#a}\n\n## Задачи {#a}\n"),
    right: Example("o-nas.md", "## Цели {#a}\n\n## Задачи {#b}\n"))

  static let unbalancedTag = DiagnosticKind(
    "MD-19", .error, "Каждый тег HTML закрыт там же, где открыт",
    help: "Поставьте закрывающий тег в том же абзаце или уберите оба.",
    wrong: Example("o-nas.md", "Нажмите <kbd>Ctrl.\n"),
    right: Example("o-nas.md", "Нажмите <kbd>Ctrl</kbd>.\n"))

  static let surplusCell = DiagnosticKind(
    "MD-20", .warning, "В строке таблицы не больше ячеек, чем в её заголовке",
    help: "Добавьте столбец в первую строку и черту под ней или уберите лишнее: оно не видно.",
    wrong: Example("o-nas.md", "| Имя |\n| --- |\n| Анна | 7 «А» |\n"),
    right: Example("o-nas.md", "| Имя | Класс |\n| --- | --- |\n| Анна | 7 «А» |\n"))

  static let emptyLink = DiagnosticKind(
    "MD-21", .error, "У ссылки есть текст",
    help: "Напишите его в квадратных скобках: [Положение](polozhenie.pdf).",
    clause: "ГОСТ Р 52872-2019, критерий 2.4.4",
    wrong: Example("o-nas.md", "[](https://edu.gov.ru/)\n"),
    right: Example("o-nas.md", "[Минпросвещения](https://edu.gov.ru/)\n"))

  static let emptyHeading = DiagnosticKind(
    "MD-22", .warning, "У заголовка есть текст",
    help: "Напишите текст после «##» или удалите строку.",
    wrong: Example("o-nas.md", "##\n\nТекст.\n"),
    right: Example("o-nas.md", "## Цели\n\nТекст.\n"))

  static let unknownCallout = DiagnosticKind(
    "MD-23", .error, "Врезка называется так, как в справочнике",
    help: "Есть врезки ПРИМЕЧАНИЕ, СОВЕТ, ВАЖНО, ВНИМАНИЕ и ОСТОРОЖНО.",
    wrong: Example("o-nas.md", "> [!ВАЖНА]\n> Подпишите согласие.\n"),
    right: Example("o-nas.md", "> [!ВАЖНО]\n> Подпишите согласие.\n"))

  static let unknownValue = DiagnosticKind(
    "MD-24", .error, "Параметр имеет одно из своих значений",
    wrong: Example("o-nas.md", "::типографика{нету}\n"),
    right: Example("o-nas.md", "::типографика{нет}\n"))

  static let needlessPart = DiagnosticKind(
    "MD-25", .error, "У директивы нет лишнего",
    help: "Уберите эту часть: директива её не показывает.",
    wrong: Example("o-nas.md", "::содержание[Разделы]\n"),
    right: Example("o-nas.md", "::содержание\n"))
}

extension Diagnostic {
  static func vagueLink(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.vagueLink, "Ссылка «\(text)» не говорит, куда ведёт", at: range)
  }

  static func unknownDirective(
    _ name: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownDirective, "Нет директивы «\(name)»", at: range, suggestion: suggestion)
  }

  static func unknownParameter(
    _ name: String, of directive: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownParameter, "У директивы «\(directive)» нет параметра «\(name)»", at: range,
      suggestion: suggestion)
  }

  static func unknownValue(
    _ value: String, of parameter: String, allowed: [String], suggestion: String?,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownValue, "Параметр «\(parameter)» не бывает «\(value)»", at: range,
      help: "Возможные значения: \(allowed.joined(separator: ", ")).", suggestion: suggestion)
  }

  static func directiveSyntax(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.directiveSyntax, message, at: range)
  }

  static func missingParameter(
    _ name: String, of directive: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.missingParameter, "У директивы «\(directive)» нет «\(name)»", at: range)
  }

  static func needlessPart(
    _ form: String, of directive: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.needlessPart, "У директивы «\(directive)» лишнее: «\(form)»", at: range)
  }

  static func refusedDirective(
    _ summary: String, help: String?, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.refusedDirective, summary, at: range, help: help, suggestion: suggestion)
  }

  static func strangeSign(at range: SourceRange) -> Diagnostic {
    Diagnostic(.strangeSign, "Знак, который не покажет ни одна программа", at: range)
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

  static func doubleClause(_ number: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.doubleClause, "Пункт «\(number)» уже был", at: range)
  }

  static func doubleID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.doubleID, "Якорь «#\(id)» уже занят", at: range)
  }

  static func unbalancedTag(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unbalancedTag, "У тега «\(name)» нет пары", at: range)
  }

  static func surplusCell(columns: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .surplusCell, "Лишняя ячейка: столбцов в таблице только \(columns)", at: range)
  }

  static func emptyLink(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.emptyLink, "Ссылка на «\(destination)» без текста", at: range)
  }

  static func emptyHeading(at range: SourceRange) -> Diagnostic {
    Diagnostic(.emptyHeading, "Пустой заголовок", at: range)
  }

  static func unknownCallout(
    _ name: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unknownCallout, "Нет врезки «\(name)»", at: range, suggestion: suggestion)
  }
}

extension Diagnostic {
  static func deadLink(_ summary: String, suggestion: String?, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(.deadLink, summary, at: range, suggestion: suggestion)
  }

  static func deadAnchor(
    _ anchor: String, suggestion: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .deadAnchor, "На странице нет места «#\(anchor)»", at: range,
      suggestion: suggestion.map { "#" + $0 })
  }

  static func imageWithoutText(_ file: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.imageWithoutText, "Не сказано, что на картинке «\(file)»", at: range)
  }

  static func headingJump(from: Int, to: Int, at range: SourceRange) -> Diagnostic {
    let before = from < 1 ? "заголовка страницы" : "заголовка уровня \(from)"
    return Diagnostic(
      .headingJump, "После \(before) идёт сразу уровень \(to)", at: range)
  }

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

  static func forbiddenScheme(_ scheme: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.forbiddenScheme, "Адрес начинается с «\(scheme):»", at: range)
  }

  static func foreignPicture(_ address: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.foreignPicture, "Картинка «\(address)» лежит на чужом сайте", at: range)
  }

  /// - Parameter service: Its name: «Instagram».
  package static func restrictedService(_ service: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .restrictedService, "Ссылка ведёт в «\(service)», деятельность которого запрещена", at: range)
  }

  static func outsideLink(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.outsideLink, "Путь «\(path)» ведёт за пределы портала", at: range)
  }
}
