/// A question people often ask, with the answer (model: `faq`).
package enum FAQ: Entity {
  package static let name = "faq"
  package static let declaration = Declaration(
    Fields(), name, "вопрос", plural: "faqs", pluralLabel: "вопросы", body: "answer")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let question = Field.text("question", "вопрос", .required)
    package let answer = Field.markdown("answer", "ответ", .required)
    package let audience = Field.terms(
      "audience", "для кого", .audience, .required, .aliases("аудитория"))
  }
}
