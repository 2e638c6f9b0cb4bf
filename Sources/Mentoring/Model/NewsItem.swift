/// News of what has happened (model: `news`; 002 П 7.1.2).
package enum NewsItem: Entity {
  package static let name = "news"
  package static let declaration = Declaration(
    Fields(), name, "новость", plural: "news", pluralLabel: "новости", body: "body")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text("title", "заголовок", .required, .aliases("название"))
    package let date = Field.date("date", "дата", .required)
    package let summary = Field.text(
      "summary", "кратко", .required, .help("Одно-два предложения для списка", aliases: ["анонс"]))
    package let typography = Field.flag(
      "typography", "типографика", .optional, TextSwitches.typography)
    package let glossary = Field.flag("glossary", "словарь", .optional, TextSwitches.glossary)
    package let body = Field.markdown("body", "текст", .required, .aliases("текст новости"))
    package let images = Field.groups(
      "images", "снимки", Picture.self, .optional, .aliases("фото", "рисунки", "изображения"))
    package let stage = Field.term(
      "stage", "этап", .stage, .expected,
      .help(
        "Этап дорожной карты, который освещает новость", source: "002 П2 эт. 7",
        aliases: ["этап дорожной карты"]))
    package let level = Field.term("level", "уровень", .level)
    package let pairs = Field.references(
      "pairs", "пары", to: Pair.self, .optional, .help("Коды пар, о которых новость"))
    package let event = Field.reference(
      "event", "мероприятие", to: Event.self, .optional, .help("Код мероприятия"))
  }
}
