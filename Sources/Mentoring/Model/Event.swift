/// A meeting, course of meetings or action with a date (model: `event`; 002 П 7.1.2).
package enum Event: Entity {
  package static let name = "event"
  package static let declaration = Declaration(
    Fields(), name, "событие", plural: "events", pluralLabel: "события", body: "body")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text(
      "title", "название", .required, .aliases("мероприятие", "заголовок", "событие"))
    package let type = Field.term(
      "type", "вид", .eventType, .required, .aliases("вид мероприятия", "тип"))
    package let start = Field.date("start", "начало", .required, .aliases("дата", "дата начала"))
    package let end = Field.date("end", "окончание", .optional, .aliases("конец", "дата окончания"))
    package let time = Field.text("time", "время", .optional, .help("Например: 14:00–15:30"))
    package let place = Field.text(
      "place", "место", .optional,
      .help("Нужно место или адрес подключения", aliases: ["место проведения"]))
    package let online = Field.text(
      "online", "онлайн", .optional,
      .help("Адрес, по которому подключаются", aliases: ["ссылка для подключения"]), format: .url)
    package let audience = Field.terms(
      "audience", "для кого", .audience, .optional, .source("003 3.3") + .aliases("аудитория"))
    package let organiser = Field.text("organiser", "организатор", .required)
    package let level = Field.term(
      "level", "уровень", .level, .optional,
      .help("По нему считаются региональные мероприятия", source: "000"))
    package let stage = Field.term(
      "stage", "этап", .stage, .optional,
      .help("Этап дорожной карты", source: "002 П2 эт. 7", aliases: ["этап дорожной карты"]))
    package let status = Field.term("status", "статус", .eventStatus, .required)
    package let registration = Field.text(
      "registration", "регистрация", .optional, .help("Адрес страницы регистрации"), format: .url)
    package let report = Field.reference(
      "report", "отчёт", to: NewsItem.self, .optional,
      .help("Код новости о том, как прошло", aliases: ["новость"]))
    package let programme = Field.markdown(
      "programme", "программа", .optional, .aliases("программа мероприятия"))
    package let body = Field.markdown("body", "текст", .optional, .aliases("описание"))
  }
}
