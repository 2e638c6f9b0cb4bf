/// Who answers for mentoring in an organisation (model: `curator`; 002 П 4.4.3–4.4.4).
package enum Curator: Entity {
  package static let name = "curator"
  package static let declaration = Declaration(
    Fields(), name, "куратор", plural: "curators", pluralLabel: "кураторы")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let person = Field.reference(
      "person", "человек", to: Person.self, .required,
      .subject + .help("Код человека", source: "002 П 4.4.3", aliases: ["куратор"]))
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .required, .help("Код организации"))
    package let order = Field.reference(
      "order", "приказ", to: LegalDocument.self, .required,
      .help("Приказ о назначении куратора", source: "002 П 4.4.3"))
    package let since = Field.date("since", "с", .required, .aliases("назначен", "дата назначения"))
    package let until = Field.date("until", "по", .optional, .aliases("освобождён", "до"))
    package let contact = Field.text(
      "contact", "контакт", .required,
      .opens(.portal)
        + .help("Телефон или почта, по которым обращаются к куратору", aliases: ["контакты"]))
  }
}
