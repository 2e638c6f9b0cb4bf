/// A course for mentors, curators or teachers (model: `course`; 001; 002 П 4.2.2).
package enum Course: Entity {
  package static let name = "course"
  package static let declaration = Declaration(
    Fields(), name, "курс", plural: "courses", pluralLabel: "курсы", body: "body")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text("title", "название", .required, .aliases("курс"))
    package let provider = Field.text(
      "provider", "кто проводит", .required, .aliases("организатор", "организация"))
    package let start = Field.date("start", "начало", .required, .aliases("дата начала"))
    package let end = Field.date("end", "окончание", .required, .aliases("конец", "дата окончания"))
    package let hours = Field.integer(
      "hours", "часов", 1...2000, .optional, .aliases("объём, часов", "количество часов"))
    package let mode = Field.term("mode", "формат", .mode, .optional, .aliases("форма обучения"))
    package let audience = Field.terms(
      "audience", "для кого", .audience, .optional, .aliases("аудитория", "категория слушателей"))
    package let url = Field.text("url", "ссылка", .optional, .aliases("адрес"), format: .url)
    package let body = Field.markdown("body", "текст", .optional, .aliases("описание"))
  }
}
