/// Whom to turn to (model: `contact`; 000; 003 1.3).
package enum Contact: Entity {
  package static let name = "contact"
  package static let declaration = Declaration(
    Fields(), name, "контакт", plural: "contacts", pluralLabel: "контакты")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let role = Field.text(
      "role", "роль", .required,
      .help("Например: региональный координатор, куратор", source: "000", aliases: ["должность"]))
    package let name = Field.text(
      "name", "имя", .required,
      .opens(.field)
        + .help("Фамилия, имя, отчество или название приёмной", aliases: ["ФИО"]))
    package let level = Field.term("level", "уровень", .level)
    package let phone = Field.text(
      "phone", "телефон", .optional,
      .help("Нужен телефон или почта", aliases: ["тел.", "контактный телефон"]), format: .phone)
    package let email = Field.text(
      "email", "почта", .optional,
      .help(
        "Нужен телефон или почта",
        aliases: ["e-mail", "эл. почта", "электронная почта", "адрес электронной почты"]),
      format: .email)
    package let url = Field.text(
      "url", "сообщество", .optional,
      .help("Адрес группы или страницы", source: "000", aliases: ["ссылка", "адрес"]), format: .url)
    package let hours = Field.text(
      "hours", "часы приёма", .optional, .aliases("часы работы", "время приёма"))
    package let note = Field.text("note", "примечание")
  }
}
