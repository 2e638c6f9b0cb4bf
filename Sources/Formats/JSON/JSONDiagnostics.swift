import Diagnostics

extension DiagnosticKind {
  static let jsonKinds = [
    expectedJSON, string, escapeInJSON, number, duplicateName, depthJSON, afterJSON, trailingComma,
    comment, name, value,
  ]

  static let expectedJSON = json(
    "01", "Значения разделяют запятые, а имя отделяет двоеточие",
    help: "Поставьте этот знак или закройте скобку.",
    wrong: "{\"имя\": \"Анна\" \"возраст\": 14}", right: "{\"имя\": \"Анна\", \"возраст\": 14}")

  static let string = json(
    "02", "Текст закрыт кавычкой в той же строке",
    help: "Поставьте закрывающую кавычку; перевод строки внутри текста пишется «\\n».",
    wrong: "{\"имя\": \"Анна}\n", right: "{\"имя\": \"Анна\"}\n")

  static let escapeInJSON = json(
    "03", "Обратная черта в тексте удвоена",
    help: "Чтобы написать саму черту, удвойте её: «\\\\»; табуляция пишется «\\t».",
    wrong: "{\"папка\": \"D:\\школа\"}", right: "{\"папка\": \"D:\\\\школа\"}")

  static let number = json(
    "04", "Число записано цифрами: без нуля впереди, с точкой вместо запятой",
    help: "Исправьте число или возьмите его в кавычки, если это текст (номер, код, телефон).",
    wrong: "{\"код\": 01}", right: "{\"код\": \"01\"}")

  static let duplicateName = json(
    "05", "Имя записано один раз",
    help: "Оставьте одну из двух записей.",
    wrong: "{\"имя\": \"Анна\", \"имя\": \"Мария\"}", right: "{\"имя\": \"Анна\"}")

  static let depthJSON = json(
    "06", "Скобки вложены не глубже 64 уровней",
    help: "Проверьте, нет ли лишних скобок.",
    wrong: String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
    right: String(repeating: "[", count: 64) + String(repeating: "]", count: 64))

  static let afterJSON = json(
    "07", "После последней скобки ничего нет",
    help: "Удалите лишнее; несколько записей возьмите в общие скобки «[ ]».",
    wrong: "{\"имя\": \"Анна\"} {\"имя\": \"Мария\"}",
    right: "[{\"имя\": \"Анна\"}, {\"имя\": \"Мария\"}]")

  static let trailingComma = json(
    "08", "После последнего значения запятой нет",
    help: "Удалите запятую перед закрывающей скобкой.",
    wrong: "[\"Анна\", \"Мария\",]", right: "[\"Анна\", \"Мария\"]")

  static let comment = json(
    "09", "В JSON нет примечаний",
    help: "Удалите примечание или перенесите данные в файл YAML: там примечания пишут после «#».",
    wrong: "{\"имя\": \"Анна\"} // наставник", right: "{\"имя\": \"Анна\"}")

  static let name = json(
    "10", "Имя стоит в прямых двойных кавычках",
    help: "Возьмите имя в прямые двойные кавычки: \"имя\".",
    wrong: "{имя: \"Анна\"}", right: "{\"имя\": \"Анна\"}")

  static let value = json(
    "11", "Значение — текст в кавычках, число, true, false, null или скобки",
    help: "Возьмите текст в прямые двойные кавычки: \"Анна\".",
    wrong: "{\"имя\": Анна}", right: "{\"имя\": \"Анна\"}")

  private static func json(
    _ number: String, _ title: String, help: String, wrong: String, right: String
  ) -> DiagnosticKind {
    DiagnosticKind(
      "JSON-" + number, .error, title, help: help,
      wrong: Example("школа.json", wrong), right: Example("школа.json", right))
  }
}

extension Diagnostic {
  static func expectedJSON(
    _ what: String, _ range: SourceRange, atEnd: Bool, opened: SourceRange? = nil
  ) -> Diagnostic {
    let place = atEnd ? "В конце файла" : "Перед «\(range.headline)»"
    return Diagnostic(
      .expectedJSON, "\(place) нужен знак: \(what)", at: range,
      notes: opened.map { [Note("Скобка открыта здесь.", at: $0)] } ?? [])
  }

  static func openString(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.string, "Кавычка открыта, но не закрыта", at: range)
  }

  static func escapeInJSON(_ text: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(.escapeInJSON, "Внутри текста так писать нельзя: «\(text)»", at: range)
  }

  static func malformedNumber(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.number, "«\(range.headline)» — не число JSON", at: range)
  }

  static func duplicateName(
    _ name: String, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateName, "Имя «\(name)» записано дважды", at: range,
      notes: [Note("Первый раз оно записано здесь.", at: first)])
  }

  static func tooDeepJSON(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.depthJSON, "Скобки вложены друг в друга глубже 64 уровней", at: range)
  }

  static func afterJSON(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.afterJSON, "После конца данных стоит лишний текст", at: range)
  }

  static func trailingComma(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.trailingComma, "Перед закрывающей скобкой стоит лишняя запятая", at: range)
  }

  static func commentInJSON(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.comment, "Примечания в JSON не пишут", at: range)
  }

  static func nameWithoutQuotes(_ range: SourceRange, atEnd: Bool) -> Diagnostic {
    let shown = range.headline
    let summary = atEnd ? "Файл оборван: скобка не закрыта" : "Имя «\(shown)» стоит не в кавычках"
    return Diagnostic(.name, summary, at: range)
  }

  static func noValue(_ range: SourceRange, atEnd: Bool) -> Diagnostic {
    let shown = range.headline
    let summary = atEnd ? "Файл оборван: значения нет" : "«\(shown)» — не значение JSON"
    return Diagnostic(.value, summary, at: range)
  }
}
