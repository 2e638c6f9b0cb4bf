/// A contest of mentors, programmes or portfolios (model: `contest`; 004; 003 3.6–3.7).
package enum Contest: Entity {
  package static let name = "contest"
  package static let declaration = Declaration(
    Fields(), name, "конкурс", plural: "contests", pluralLabel: "конкурсы", body: "body")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text("title", "название", .required, .aliases("конкурс"))
    package let level = Field.term("level", "уровень", .level, .required)
    package let start = Field.date("start", "начало", .required, .aliases("дата начала"))
    package let end = Field.date("end", "окончание", .required, .aliases("конец", "дата окончания"))
    package let regulation = Field.reference(
      "regulation", "положение", to: LegalDocument.self, .expected,
      .help("Код положения о конкурсе", source: "004", aliases: ["положение о конкурсе"]))
    package let nominations = Field.texts(
      "nominations", "номинации", .optional, .aliases("номинация"))
    package let entries = Field.texts(
      "entries", "работы", .optional,
      .help(
        "Коды программ и портфолио или названия работ", source: "003 3.6", aliases: ["участники"]))
    package let winners = Field.groups(
      "winners", "победители", ContestWinner.self, .optional,
      .source("003 3.7") + .aliases("победители и призёры", "итоги"))
    package let body = Field.markdown("body", "текст", .optional, .aliases("описание"))
  }
}

/// A place taken in a contest.
package enum ContestWinner: Declared {
  package static let declaration = Declaration(Fields(), "winner", "победитель")

  package struct Fields: Sendable {
    package let place = Field.text(
      "place", "место", .required, .help("Например: 1 место, лауреат", aliases: ["результат"]))
    package let person = Field.reference(
      "person", "человек", to: Person.self, .optional,
      .consent(.achievements) + .help("Код человека", aliases: ["winner", "педагог"]))
    package let title = Field.text("title", "работа", .optional, .aliases("название"))
  }
}
