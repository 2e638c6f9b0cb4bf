package import Diagnostics

/// What can be wrong with the files a portal publishes.
package enum FileDiagnostics {
  package static let all = [
    missing, empty, tooLarge, content, kind, broken, locked, macros, active, textLayer, tags,
    language, signature, duplicate, notPublished, passedOver, withheld, pixels, metadata, tools,
    exhausted,
  ]

  private static let order = "приказ Рособрнадзора № 1493"

  package static let missing = DiagnosticKind(
    "FILE-01", .error, "Файл, который назван в записи, лежит в папке портала",
    help: "Положите файл в папку files или исправьте путь; большие и малые буквы различаются.",
    clause: "п. 4 и 24 \(order)")

  static let empty = DiagnosticKind(
    "FILE-02", .error, "Файл не пуст", help: "Сохраните файл заново и положите его на то же место.",
    clause: "п. 24 \(order)")

  static let tooLarge = DiagnosticKind(
    "FILE-03", .error, "Файл не больше предела портала",
    help: "Уменьшите файл (для скана хватит 150 точек на дюйм) или поднимите limits.file_mb "
      + "в site.yaml.",
    clause: "настройка limits.file_mb")

  static let content = DiagnosticKind(
    "FILE-04", .error, "Содержимое файла отвечает его имени",
    help: "Откройте файл своей программой и сохраните его в нужном виде: "
      + "переименовать файл недостаточно.",
    clause: "п. 4 \(order): ссылка на файл говорит, что это за файл")

  static let kind = DiagnosticKind(
    "FILE-05", .error, "Публикуются файлы только известных и безопасных видов",
    clause: "п. 25 \(order): файл открывается без установки программ")

  static let broken = DiagnosticKind(
    "FILE-06", .error, "Файл цел",
    help: "Сохраните или загрузите его заново и проверьте, что он открывается.",
    clause: "п. 24 \(order)")

  static let locked = DiagnosticKind(
    "FILE-07", .error, "Файл открывается без пароля и без запретов",
    help: "Сохраните файл без пароля и без ограничений: «Файл» – «Сведения» – «Защита».",
    clause: "п. 4 и 23 \(order): текст открыт, его можно искать и копировать")

  static let macros = DiagnosticKind(
    "FILE-08", .error, "В документе нет макросов",
    help: "Сохраните его без макросов: DOCX, XLSX или PDF.", clause: "п. 25 \(order)")

  static let active = DiagnosticKind(
    "FILE-09", .error, "В рисунке и документе нет программ и ссылок на чужие ресурсы",
    help: "Откройте рисунок в редакторе и сохраните его как «простой SVG» или PNG.",
    clause: "п. 25 \(order); ст. 18 Федерального закона № 152-ФЗ")

  static let textLayer = DiagnosticKind(
    "FILE-10", .warning, "У PDF есть текст, который ищут и копируют",
    help: "Сохраните PDF из текстового редактора или распознайте скан.",
    clause: "п. 23 и 24 \(order)")

  static let tags = DiagnosticKind(
    "FILE-11", .warning, "PDF размечен тегами и назван",
    help: "В Word: «Сохранить как» – PDF – «Параметры» – «Теги структуры документа». "
      + "В LibreOffice: «Экспорт в PDF» – «PDF с тегами». Название пишут в свойствах документа.",
    clause: "ГОСТ Р 52872-2019; PDF/UA-1 (ISO 14289-1)")

  static let language = DiagnosticKind(
    "FILE-12", .warning, "У PDF указан язык",
    help: "Выберите в редакторе русский язык для всего текста и сохраните PDF с тегами заново.",
    clause: "ГОСТ Р 52872-2019, п. 3.1.1")

  package static let signature = DiagnosticKind(
    "FILE-13", .error, "Рядом с подписанным документом лежит его электронная подпись",
    help: "Положите рядом файл подписи с тем же именем и «.sig» на конце "
      + "или исправьте поле signed.",
    clause: "разъяснения Рособрнадзора от 11.11.2024")

  package static let duplicate = DiagnosticKind(
    "FILE-14", .warning, "Один и тот же файл не публикуется под двумя именами",
    help: "Оставьте один файл и сошлитесь на него дважды.")

  package static let notPublished = DiagnosticKind(
    "FILE-15", .warning, "Из папки files публикуется то, на что портал ссылается",
    help: "Сошлитесь на файл из записи или текста, перечислите его в поле files файла site.yaml "
      + "с причиной или уберите из папки.",
    clause: "ст. 10.1 Федерального закона № 152-ФЗ")

  package static let passedOver = DiagnosticKind(
    "FILE-16", .warning, "В папке files нет служебных файлов",
    help: "Удалите их: это следы Word и Windows, черновики и личные папки; "
      + "на портал они не попадают.")

  package static let withheld = DiagnosticKind(
    "FILE-17", .error, "Портрет публикуется только с согласия того, кто на нём",
    help: "Уберите ссылку на снимок или внесите в согласие «photo».",
    clause: "ст. 152.1 Гражданского кодекса РФ; ст. 10.1 Федерального закона № 152-ФЗ")

  static let pixels = DiagnosticKind(
    "FILE-18", .error, "Картинка не больше 12 000 точек по ширине и высоте",
    help: "Уменьшите её в любом редакторе: для страницы хватает 2 000 точек.")

  package static let metadata = DiagnosticKind(
    "FILE-19", .error, "В картинке нет сведений о том, кто, где и чем её снял",
    help: "Уберите из site.yaml «pictures: copy»: тогда программа очистит картинки сама. "
      + "GIF сохраните заново как PNG.",
    clause: "ст. 5 и 10.1 Федерального закона № 152-ФЗ")

  package static let tools = DiagnosticKind(
    "FILE-20", .error, "Программы, которые проверяют и готовят файлы, установлены",
    help: "Установите их: sudo apt-get install libvips-tools poppler-utils")

  static let exhausted = DiagnosticKind(
    "FILE-21", .error, "Файл обрабатывается за разумное время",
    help: "Откройте файл, сохраните его заново («Печать» – «Сохранить как PDF») и соберите портал "
      + "ещё раз; большой документ разделите на части.")
}
