/// The portfolio site of a young specialist (model: `portfolio`; 004).
package enum Portfolio: Entity {
  package static let name = "portfolio"
  package static let declaration = Declaration(
    Fields(), name, "сайт-портфолио", plural: "portfolios", pluralLabel: "портфолио")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let owner = Field.reference(
      "owner", "владелец", to: Person.self, .required,
      .subject
        + .help(
          "Код человека; нужно его согласие на распространение", aliases: ["педагог", "автор"]))
    package let url = Field.text(
      "url", "ссылка", .required, .help("Начинается с https://", aliases: ["адрес", "сайт"]),
      format: .url)
    package let contest = Field.reference(
      "contest", "конкурс", to: Contest.self, .optional, .help("Код конкурса"))
    package let year = Field.integer("year", "год", 2000...2100)
    package let checked = Field.date(
      "checked", "проверено", .optional,
      .help("Когда ссылка последний раз открыта", aliases: ["дата проверки"]))
  }
}
