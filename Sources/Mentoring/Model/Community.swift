/// A council, association or club of mentors (model: `community`; 002 П 4.4.5; 004; 000).
package enum Community: Entity {
  package static let name = "community"
  package static let declaration = Declaration(
    Fields(), name, "объединение", plural: "communities", pluralLabel: "объединения",
    body: "goal")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let kind = Field.term(
      "kind", "вид", .communityKind, .required, .aliases("вид объединения", "тип"))
    package let name = Field.text(
      "name", "название", .required, .aliases("наименование", "объединение"))
    package let goal = Field.markdown("goal", "цель", .expected, .source("004"))
    package let tasks = Field.texts("tasks", "задачи", .optional, .source("004"))
    package let inner = Field.texts(
      "inner", "внутренний контур", .optional,
      .help("Кто участвует внутри организации", source: "004"))
    package let outer = Field.texts(
      "outer", "внешний контур", .optional, .help("Кто участвует извне", source: "004"))
    package let head = Field.reference(
      "head", "руководитель", to: Person.self, .optional,
      .help("Код человека", aliases: ["председатель"]))
    package let members = Field.references(
      "members", "участники", to: Person.self, .optional,
      .help("Коды людей", aliases: ["состав", "члены"]))
    package let order = Field.reference(
      "order", "приказ", to: LegalDocument.self, .expected,
      .help("Приказ, которым утверждён состав", source: "002 П 4.4.4–4.4.5"))
    package let links = Field.groups("links", "ссылки", Link.self)
  }
}
