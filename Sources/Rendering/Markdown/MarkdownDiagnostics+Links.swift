package import Diagnostics

/// What can be wrong with links and pictures.
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

  static let vagueLink = DiagnosticKind(
    "MD-05", .warning, "Текст ссылки говорит, куда она ведёт",
    help: "Вместо «здесь» или «тут» назовите страницу или документ.",
    clause: "ГОСТ Р 52872-2019, критерий 2.4.4",
    wrong: Example("o-nas.md", "Положение можно скачать [здесь](https://edu.gov.ru/).\n"),
    right: Example("o-nas.md", "Скачайте [Положение о наставничестве](https://edu.gov.ru/).\n"))

  static let emptyLink = DiagnosticKind(
    "MD-21", .error, "У ссылки есть текст",
    help: "Напишите его в квадратных скобках: [Положение](polozhenie.pdf).",
    clause: "ГОСТ Р 52872-2019, критерий 2.4.4",
    wrong: Example("o-nas.md", "[](https://edu.gov.ru/)\n"),
    right: Example("o-nas.md", "[Минпросвещения](https://edu.gov.ru/)\n"))

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

  package static let restrictedService = DiagnosticKind(
    "MD-27", .warning, "Портал не ведёт в сервисы, деятельность которых в России запрещена",
    help: "Уберите ссылку; страницы раздела ведут в VK, Rutube или на сайте организации.",
    clause: "решение Тверского районного суда Москвы от 21.03.2022 о компании Meta; "
      + "ст. 15.3 Федерального закона № 149-ФЗ",
    wrong: Example("o-nas.md", "[Снимки](https://www.instagram.com/school/)\n"),
    right: Example("o-nas.md", "[Снимки](https://vk.com/school)\n"))

  static let imageWithoutText = DiagnosticKind(
    "MD-03", .error, "У картинки есть текст для тех, кто её не видит",
    help: "Напишите в квадратных скобках, что на картинке: ![Наставник ведёт урок](urok.jpg).",
    clause: "ГОСТ Р 52872-2019, критерий 1.1.1",
    wrong: Example("o-nas.md", "![](urok.jpg)\n"),
    right: Example("o-nas.md", "![Наставник ведёт урок](urok.jpg)\n"))

  static let foreignPicture = DiagnosticKind(
    "MD-26", .error, "Картинка лежит в портале, а не на чужом сайте",
    help: "Сохраните картинку в папку files и назовите её здесь: чужой сайт узнавал бы о каждом, "
      + "кто открыл страницу.",
    clause: "ст. 6 и 18 Федерального закона № 152-ФЗ",
    wrong: Example("o-nas.md", "![Урок](https://host.example/urok.jpg)\n"),
    right: Example("o-nas.md", "![Урок](urok.jpg)\n"))
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

  static func vagueLink(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.vagueLink, "Ссылка «\(text)» не говорит, куда ведёт", at: range)
  }

  static func emptyLink(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.emptyLink, "Ссылка на «\(destination)» без текста", at: range)
  }

  static func forbiddenScheme(_ scheme: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.forbiddenScheme, "Адрес начинается с «\(scheme):»", at: range)
  }

  static func outsideLink(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.outsideLink, "Путь «\(path)» ведёт за пределы портала", at: range)
  }

  /// - Parameter service: Its name: «Instagram».
  package static func restrictedService(_ service: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .restrictedService, "Ссылка ведёт в «\(service)», деятельность которого запрещена", at: range)
  }

  static func imageWithoutText(_ file: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.imageWithoutText, "Не сказано, что на картинке «\(file)»", at: range)
  }

  static func foreignPicture(_ address: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.foreignPicture, "Картинка «\(address)» лежит на чужом сайте", at: range)
  }
}
