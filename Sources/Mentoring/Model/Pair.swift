/// A mentoring pair or group (model: `pair`; 002 П 3.1, П1 6).
package enum Pair: Entity {
  package static let name = "pair"
  package static let declaration = Declaration(
    Fields(), name, "пара или группа", plural: "pairs", pluralLabel: "пары")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let type = Field.term(
      "type", "пара/группа", .pairType, .required,
      .help(
        "Группа: один наставник с несколькими наставляемыми; бывает и наоборот",
        source: "002 П 3.1; 001", aliases: ["тип", "пара или группа"]))
    package let mentors = Field.references(
      "mentors", "наставники", to: Mentor.self, .required, .aliases("наставник"))
    package let mentees = Field.references(
      "mentees", "наставляемые", to: Mentee.self, .required, .aliases("наставляемый"))
    package let curator = Field.reference(
      "curator", "куратор", to: Curator.self, .required, .source("002 П1 6.2"))
    package let order = Field.reference(
      "order", "приказ", to: LegalDocument.self, .required,
      .help("Приказ о закреплении; не позже начала", source: "002 П1 6.2"))
    package let start = Field.date("start", "начало", .required, .aliases("дата начала"))
    package let end = Field.date("end", "конец", .optional, .aliases("окончание", "дата окончания"))
    package let status = Field.term("status", "статус", .pairStatus, .required)
    package let replaces = Field.reference(
      "replaces", "вместо", to: Pair.self, .optional,
      .help("Прежняя пара, если наставник сменился", source: "002 П1 5.1"))
    package let form = Field.term(
      "form", "форма", .form, .required,
      .source("002 П 3.1; 001 IV") + .aliases("форма наставничества"))
    package let variant = Field.term(
      "variant", "вариант", .variant, .optional,
      .help("Роли внутри формы", source: "001 IV", aliases: ["вариант формы"]))
    package let kinds = Field.terms(
      "kinds", "виды", .kind, .required,
      .help(
        "Не одно только скоростное", source: "002 П 3.1",
        aliases: ["вид", "вид наставничества", "виды наставничества"]))
    package let directions = Field.terms(
      "directions", "направления", .direction, .expected,
      .source("002 П 4.4.5") + .aliases("направление"))
    package let mode = Field.term("mode", "формат", .mode)
    package let pupilMode = Field.terms(
      "pupil_mode", "деятельность обучающихся", .pupilMode, .optional,
      .help("Для формы «учитель – ученик»", source: "004"))
    package let meetings = Field.dates(
      "meetings", "график", .optional,
      .help(
        "Даты встреч; обязательны при краткосрочном виде", source: "002 П 3.1",
        aliases: ["график встреч", "встречи"]))
  }
}
