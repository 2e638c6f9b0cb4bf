/// A word of the glossary (model: `term`; 002 П 1.3).
package enum GlossaryTerm: Entity {
  package static let name = "term"
  package static let declaration = Declaration(
    Fields(), name, "термин", plural: "terms", pluralLabel: "термины", body: "definition")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let term = Field.text("term", "термин", .required, .aliases("понятие", "слово"))
    package let definition = Field.markdown("definition", "определение", .required)
    package let source = Field.text(
      "source", "источник", .required, .help("Акт и пункт, откуда определение"))
  }
}
