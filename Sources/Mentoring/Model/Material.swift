/// A thing of the methodical library (model: `material`; 004; 002 П2 эт. 4, 6).
package enum Material: Entity {
  package static let name = "material"
  package static let declaration = Declaration(
    Fields(), name, "материал", plural: "materials", pluralLabel: "материалы", body: "about")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text("title", "название", .required, .aliases("заголовок"))
    package let kind = Field.term(
      "kind", "вид", .materialKind, .required, .aliases("вид материала", "тип"))
    package let direction = Field.term("direction", "направление", .direction)
    package let audience = Field.terms(
      "audience", "для кого", .audience, .required, .aliases("аудитория"))
    package let file = Field.text(
      "file", "файл", .optional, .help("Нужен файл, ссылка или текст"), format: .file)
    package let url = Field.text(
      "url", "ссылка", .optional, .help("Например, на видео"), format: .url)
    package let author = Field.text("author", "автор", .optional, .aliases("авторы"))
    package let year = Field.integer("year", "год", 1950...2100, .optional, .aliases("год издания"))
    package let licence = Field.text(
      "licence", "лицензия", .optional, .help("На каких условиях можно брать"))
    package let published = Field.date(
      "published", "размещён", .optional, .aliases("дата размещения"))
    package let typography = Field.flag(
      "typography", "типографика", .optional, TextSwitches.typography)
    package let glossary = Field.flag("glossary", "словарь", .optional, TextSwitches.glossary)
    package let about = Field.markdown(
      "about", "описание", .optional, .help("Текст материала или рассказ о нём", aliases: ["текст"])
    )
  }
}
