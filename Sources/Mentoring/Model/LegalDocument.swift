/// An act, letter, regulation, report or contract (model: `document`; 000; 002; 001 II).
package enum LegalDocument: Entity {
  package static let name = "document"
  package static let declaration = Declaration(
    Fields(), name, "документ", plural: "documents", pluralLabel: "документы",
    body: "text_version")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let type = Field.term(
      "type", "вид", .documentType, .required, .aliases("вид документа", "тип", "тип документа"))
    package let level = Field.term(
      "level", "уровень", .docLevel, .required,
      .source("002 П 7.1.2") + .aliases("уровень документа"))
    package let title = Field.text(
      "title", "заголовок", .required, .aliases("название", "наименование"))
    package let number = Field.text(
      "number", "номер", .optional,
      .help(
        "Как в документе: «160-А», «01-04/242»; нужен приказам, законам, письмам",
        aliases: ["№", "номер документа"]))
    package let date = Field.date("date", "дата", .required, .aliases("дата документа"))
    package let issuer = Field.text(
      "issuer", "кто издал", .required, .aliases("орган", "издатель"))
    package let approver = Field.text(
      "approver", "кто утвердил", .optional,
      .help("Должность и имя; нужен положению", source: "002 П 4.4.1", aliases: ["утвердил"]))
    package let officials = Field.texts(
      "officials", "должностные лица", .optional,
      .setting
        + .help(
          "Кто подписал акт и кого он называет по должности: «А. И. Петров»; чужое имя в тексте "
            + "не примут за имя человека с портала",
          aliases: ["подписали"]))
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .optional,
      .help("Чей локальный акт; если не указано, организации портала", source: "003 1.4–1.6"))
    package let file = Field.text(
      "file", "файл", .optional,
      .help("Обязателен локальному акту", source: "1493 п. 4", aliases: ["имя файла"]),
      format: .file)
    package let url = Field.text(
      "url", "ссылка", .optional,
      .help(
        "Для актов выше школы достаточно ссылки на официальную публикацию",
        aliases: ["адрес"]),
      format: .url)
    package let attachments = Field.references(
      "attachments", "приложения", to: LegalDocument.self, .optional,
      .help("Коды документов-приложений", source: "002 П2 эт. 1 п. 1", aliases: ["приложение"]))
    package let supersedes = Field.reference(
      "supersedes", "вместо", to: LegalDocument.self, .optional,
      .help(
        "Код прежней редакции, она уходит в архив", source: "002 П1 9.1–9.2",
        aliases: ["взамен"]))
    package let archived = Field.flag("archived", "архив", .optional, .aliases("в архиве"))
    package let basis = Field.references(
      "basis", "основание", to: LegalDocument.self, .optional,
      .help(
        "Коды документов, на основании которых издан", source: "001 II",
        aliases: ["основания"]))
    package let terms = Field.text(
      "terms", "сроки", .optional,
      .help("Сроки внедрения, названные в приказе", source: "001 II", aliases: ["сроки внедрения"]))
    package let responsible = Field.text(
      "responsible", "ответственные", .optional,
      .help("Кого приказ назначает ответственным", source: "001 II", aliases: ["ответственный"]))
    package let planned = Field.text(
      "planned", "планируемые результаты", .optional, .source("001 II"))
    package let purpose = Field.text(
      "purpose", "назначение", .optional,
      .help(
        "Что в файле и зачем он, одной строкой", source: "разъяснения Рособрнадзора 11.11.2024",
        aliases: ["назначение файла"]))
    package let note = Field.text("note", "примечание")
    package let published = Field.date(
      "published", "размещён", .optional,
      .help("Когда размещён на портале", aliases: ["дата размещения"]))
    package let schoolYear = Field.text(
      "school_year", "учебный год", .optional, .help("За какой год отчёт: 2025/26"))
    package let signed = Field.term(
      "signed", "подпись", .signature, .optional, .source("разъяснения Рособрнадзора 11.11.2024"))
    package let typography = Field.flag(
      "typography", "типографика", .optional, TextSwitches.typography)
    package let glossary = Field.flag("glossary", "словарь", .optional, TextSwitches.glossary)
    package let textVersion = Field.markdown(
      "text_version", "текст", .optional,
      .help(
        "Текст документа для тех, кому файл недоступен", source: "ПП 102 в",
        aliases: ["текстовая версия"]))
  }
}
