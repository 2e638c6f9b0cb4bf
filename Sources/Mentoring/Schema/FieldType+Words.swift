/// What a field takes, in words for editors: templates, the handbook and help say the same.
extension FieldType {
  /// «дата», «целое число от 0 до 50», «несколько значений словаря «форма»».
  package var inWords: String {
    switch self {
    case .text(let format): format.inWords
    case .markdown: "текст в разметке Markdown"
    case .date: "дата: 2025-09-01, 01.09.2025 или 1 сентября 2025 г."
    case .integer(let range): "целое число от \(range.lowerBound) до \(range.upperBound)"
    case .decimal: "число, например 70 или 33,5"
    case .flag: "да или нет"
    case .term(let vocabulary): "значение словаря «\(vocabulary.title)»"
    case .reference(let entity): "код записи из списка «\(Self.list(of: entity))»"
    case .group(let schema): "вложенные поля: \(schema.labels)"
    case .list(let element): element.inWordsOfSeveral
    case .keyed(let schema, let key):
      "вложенные поля под каждым значением поля «\(schema.label(of: key))»: "
        + schema.labels
    }
  }

  private var inWordsOfSeveral: String {
    switch self {
    case .term(let vocabulary): "несколько значений словаря «\(vocabulary.title)»"
    case .reference(let entity): "коды записей из списка «\(Self.list(of: entity))»"
    case .group(let schema): "список из вложенных полей: \(schema.labels)"
    case .date: "несколько дат"
    default: "список; каждое значение — \(inWords)"
    }
  }

  private static func list(of entity: String) -> String {
    DomainModel.entities.first { $0.name == entity }?.pluralLabel ?? entity
  }

  /// The vocabulary the values come from, of a list too.
  package var vocabulary: Vocabulary? {
    switch self {
    case .term(let vocabulary): vocabulary
    case .list(let element): element.vocabulary
    default: nil
    }
  }

  /// The schema of the group, of the groups in a list or of those in a map.
  package var inner: Schema? {
    switch self {
    case .group(let schema), .keyed(let schema, _): schema
    case .list(let element): element.inner
    default: nil
    }
  }
}

extension FieldType.TextFormat {
  fileprivate var inWords: String {
    switch self {
    case .line: "строка текста"
    case .slug: "латинские буквы, цифры и дефис"
    case .name: "имя или название русскими буквами"
    case .url: "адрес с https://"
    case .email: "адрес электронной почты"
    case .phone: "номер телефона"
    case .file: "путь к файлу портала, например files/prikaz-12.pdf"
    case .inn: "ИНН организации, десять цифр"
    }
  }
}

extension Schema {
  fileprivate var labels: String { fields.map(\.label).joined(separator: ", ") }

  fileprivate func label(of key: String) -> String {
    fields.first { $0.key == key }?.label ?? key
  }
}
