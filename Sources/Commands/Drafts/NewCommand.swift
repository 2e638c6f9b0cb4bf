import Diagnostics
import Mentoring

/// `nastavnik new`: a record to be filled in, with every field explained.
struct NewCommand: Command {
  let syntax = CommandSyntax(
    "new", operands: "СПИСОК [КОД] [ключи]", limit: 2,
    "Напечатать образец записи: nastavnik new наставник ivanova; или записать книгу Excel",
    [
      .init("csv", nil, "таблица для Excel: строка заголовков"),
      .init("to", "ФАЙЛ", "записать в новый файл; существующий не изменится"),
      .init("xlsx", "ФАЙЛ", "записать книгу Excel для заполнения; без слова СПИСОК — все списки"),
      .init(
        "level", "УРОВЕНЬ", "чьи списки войдут в книгу: school, municipality или region",
        choices: ["school", "municipality", "region"]),
      .init(
        "portal", "ПАПКА", "портал, чьих людей и организации можно будет выбрать; без ключа этот"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    if let path = arguments["xlsx"] { return try NewBook(path, arguments, console).write() }
    for option in ["level", "portal"] where arguments[option] != nil {
      throw Failure(.usage, "Ключ --\(option) нужен для книги Excel: добавьте --xlsx ФАЙЛ.")
    }
    guard let name = arguments.operands.first else {
      throw Failure(.usage, "Назовите список: nastavnik new наставник. Списки: nastavnik schema.")
    }
    let schema = try EntityName.schema(name)
    let id = try id(arguments.operands.dropFirst().first, schema)
    let text = try draft(of: schema, id, isTable: arguments.has("csv"))
    guard let path = arguments["to"] else {
      console.result(text)
      return 0
    }
    try NewFile.write(path, Array(text.utf8))
    console.result("Записан файл \(path).\n")
    return 0
  }

  private func id(_ text: String?, _ schema: Schema) throws(Failure) -> String? {
    guard let text else { return nil }
    guard schema.slot(of: "id") != nil else {
      throw Failure(.usage, "У записи «\(schema.label)» нет кода: слово «\(text)» лишнее.")
    }
    guard RecordDraft.isID(text) else {
      throw Failure(
        .usage,
        "«\(text)» не годится в код: нужны строчные латинские буквы, цифры и дефис, от 2 до 60 знаков."
      )
    }
    return text
  }

  private func draft(of schema: Schema, _ id: String?, isTable: Bool) throws(Failure) -> String {
    guard isTable else { return RecordDraft(schema, id: id).text }
    guard !schema.plural.isEmpty else {
      throw Failure(.usage, "«\(schema.label)» не бывают таблицей: это один файл site.yaml.")
    }
    return TableDraft(schema, id: id).text
  }
}
