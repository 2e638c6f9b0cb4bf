import Diagnostics

/// Each row of the registry has a name, a section, a regulation, a roadmap and counts (MUN-01).
///
/// The curator of the row is checked by MUN-02.
enum RegistryIsFull {
  static let requirement = Requirement(.registryIsFull, .municipal) { context in
    let facts = context.facts
    context.each(
      facts.registry, none: Message.empty,
      proof: .shown { facts, row in
        facts.regulations(of: row.id).prefix(1).map(\.title)
          + (row.counts ?? []).map { $0.teachers.map(String.init) }
      }
    ) { context, row in
      checkFields(&context, row)
      if facts.regulations(of: row.id).isEmpty {
        context.find(
          Message.lacks("положения о наставничестве", row), at: row.range, help: Message.addAct)
      }
      let ordered = facts.roadmaps(of: row.id).contains { facts[$0.order] != nil }
      if !ordered, facts.documentsInForce(of: row.id, "roadmap").isEmpty {
        context.find(
          Message.lacks("дорожной карты, утверждённой приказом", row), at: row.range,
          help: Message.addRoadmap)
      }
    }
    if facts.registry.isEmpty { context.find(Message.empty, at: nil) }
  }

  private static func checkFields(_ context: inout RuleContext, _ row: Record<Organisation>) {
    if row.lacks(\.name) {
      context.find(Message.lacks("наименования", row), at: row.range(\.name))
    }
    if row.lacks(\.sectionURL) {
      context.find(Message.lacks("адреса раздела", row), at: row.range(\.sectionURL))
    }
    if row.lacks(\.counts) {
      context.find(Message.lacks("численности", row), at: row.range(\.counts))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let registryIsFull = DiagnosticKind(
    "MUN-01", .error,
    "В реестре у каждой организации указаны раздел, положение, дорожная карта и численность",
    help: "В organisations.yaml заполните name, section_url (адрес раздела «Наставничество») "
      + "и counts (численность по годам).",
    clause: Paragraph.municipal("1.4–1.6"),
    wrong: .init("organisations.yaml", "- {id: shkola, type: school, name: Школа № 1}\n"),
    right: .init(
      "organisations.yaml",
      "- id: shkola\n  type: school\n  name: Школа № 1\n"
        + "  section_url: https://shkola.example/nastavnichestvo/\n"
        + "  counts: {2026: {teachers: 40, involved: 12}}\n"))
}

private enum Message {
  static let empty = "В реестре нет ни одной организации"
  static let addAct =
    "Внесите положение организации в documents.yaml: type: regulation и org – код организации."
  static let addRoadmap =
    "Внесите дорожную карту в roadmaps.yaml с полями org и order или её документ в documents.yaml "
    + "(type: roadmap, org)."

  static func lacks(_ what: String, _ row: Record<Organisation>) -> String {
    "В реестре у организации «\(row.shortName ?? row.id)» нет \(what)"
  }
}
