package import Diagnostics

/// What can be wrong with a Markdown text.
package enum MarkdownDiagnostics {
  package static let all: [DiagnosticKind] = [
    .deadLink, .deadAnchor, .imageWithoutText, .headingJump, .rawHTML, .forbiddenScheme,
    .outsideLink,
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
    help: "Уберите теги: жирный — **слово**, ссылка — [слово](адрес), картинка — ![что на ней](файл).",
    wrong: Example("o-nas.md", "Это <font color=\"red\">важно</font>.\n"),
    right: Example("o-nas.md", "Это **важно**.\n"))

  static let forbiddenScheme = DiagnosticKind(
    "MD-07", .error, "Адрес ссылки ничего не запускает",
    help: "Допустимы страницы и файлы портала, https://, http://, mailto: и tel:.",
    wrong: Example("o-nas.md", "[Открыть](javascript:alert(1))\n"),
    right: Example("o-nas.md", "[Открыть](https://edu.gov.ru/)\n"))

  static let outsideLink = DiagnosticKind(
    "MD-08", .error, "Ссылка не выводит из папки портала",
    help: "Положите файл в папку портала и укажите путь внутри неё.",
    wrong: Example("o-nas.md", "[Приказ](../../../prikaz.pdf)\n"),
    right: Example("o-nas.md", "[Приказ](files/prikaz.pdf)\n"))
}

extension Diagnostic {
  static func deadLink(_ summary: String, suggestion: String?, at range: SourceRange) -> Diagnostic {
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

  static func rawHTML(_ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.rawHTML, "HTML в тексте: «\(tag)»", at: range)
  }

  static func forbiddenScheme(_ scheme: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.forbiddenScheme, "Адрес начинается с «\(scheme):»", at: range)
  }

  static func outsideLink(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.outsideLink, "Путь «\(path)» ведёт за пределы портала", at: range)
  }
}
