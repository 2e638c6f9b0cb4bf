/// A district or town of a region (model: `municipality`; 000; 002 П 7.1.1).
package enum Municipality: Entity {
  package static let name = "municipality"
  package static let declaration = Declaration(
    Fields(), name, "муниципалитет", plural: "municipalities", pluralLabel: "муниципалитеты")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let key = Field.text(
      "key", "ключ", .optional,
      .help("Обозначение в официальном перечне, если оно не совпадает с кодом"))
    package let name = Field.text(
      "name", "название", .required, .aliases("наименование", "муниципалитет"))
    package let type = Field.term("type", "вид", .municipalityType, .optional, .aliases("тип"))
  }
}
