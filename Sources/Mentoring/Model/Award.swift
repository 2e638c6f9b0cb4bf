/// A badge or title given to mentors (model: `award`; 002 П 6.1; 000).
package enum Award: Entity {
  package static let name = "award"
  package static let declaration = Declaration(
    Fields(), name, "награда", plural: "awards", pluralLabel: "награды")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let kind = Field.term("kind", "вид", .award, .optional, .aliases("вид награды"))
    package let title = Field.text("title", "название", .required, .aliases("награда"))
    package let level = Field.term("level", "уровень", .level, .required)
    package let act = Field.reference(
      "act", "основание", to: LegalDocument.self, .expected,
      .help("Код акта, которым награда учреждена", source: "002 П 6.1", aliases: ["акт"]))
    package let recipients = Field.references(
      "recipients", "награждённые", to: Person.self, .optional,
      .consent(.achievements) + .help("Коды людей"))
    package let note = Field.text("note", "примечание")
  }
}
