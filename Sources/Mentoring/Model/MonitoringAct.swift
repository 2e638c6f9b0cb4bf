/// A monitoring done by an organisation (model: `monitoring_act`; 003 3.4–3.5).
package enum MonitoringAct: Entity {
  package static let name = "monitoring_act"
  package static let declaration = Declaration(
    Fields(), name, "мониторинг", plural: "monitoring_acts", pluralLabel: "мониторинги")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let kind = Field.term(
      "kind", "вид", .monitoringKind, .required, .aliases("вид мониторинга"))
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .required, .help("Код организации"))
    package let date = Field.date("date", "дата", .required, .aliases("дата проведения"))
    package let sentTo = Field.text(
      "sent_to", "куда направлен", .optional,
      .help("Например: в региональный центр", source: "003 3.4–3.5"))
    package let file = Field.text("file", "файл", format: .file)
    package let summary = Field.text("summary", "вывод", .optional, .aliases("кратко", "итог"))
  }
}
