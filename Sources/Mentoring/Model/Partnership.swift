/// Two organisations working together (model: `partnership`; 003 2.7–2.8; 002 П 4.4.3).
package enum Partnership: Entity {
  package static let name = "partnership"
  package static let declaration = Declaration(
    Fields(), name, "партнёрство", plural: "partnerships", pluralLabel: "партнёрства")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let a = Field.reference(
      "a", "первая сторона", to: Organisation.self, .required,
      .help("Код организации", aliases: ["организация"]))
    package let b = Field.reference(
      "b", "вторая сторона", to: Organisation.self, .required,
      .help("Код организации", aliases: ["партнёр"]))
    package let contract = Field.reference(
      "contract", "договор", to: LegalDocument.self, .expected,
      .help("Код договора", source: "003 2.7–2.8"))
    package let from = Field.date("from", "с", .required, .aliases("начало"))
    package let to = Field.date("to", "по", .optional, .aliases("окончание", "конец"))
    package let topic = Field.text("topic", "тема", .optional, .aliases("предмет"))
  }
}
