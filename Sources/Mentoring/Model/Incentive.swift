/// A way a mentor is thanked (model: `incentive`; 002 П 6; 001 III).
package enum Incentive: Entity {
  package static let name = "incentive"
  package static let declaration = Declaration(
    Fields(), name, "стимул", plural: "incentives", pluralLabel: "стимулы")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let kind = Field.term(
      "kind", "вид", .incentive, .required, .aliases("вид стимулирования"))
    package let title = Field.text(
      "title", "название", .required, .help("Без сумм", source: "002 П 6.2"))
    package let basis = Field.reference(
      "basis", "основание", to: LegalDocument.self, .required,
      .help("Код акта: коллективного договора, локального акта", source: "002 П 6.2"))
  }
}
