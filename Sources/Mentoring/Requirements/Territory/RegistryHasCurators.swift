import Diagnostics

/// Every organisation of the registry is in the list of curators (MUN-02).
enum RegistryHasCurators {
  static let requirement = Requirement(.registryHasCurators, .municipal) { context in
    context.each(
      context.facts.registry, none: "В реестре нет организаций",
      proof: .shown { facts, row in facts.curatorNames(of: row) }
    ) { context, row in
      if context.facts.curators(of: row.id).isEmpty {
        context.find(Message.none(row), at: row.range(\.curators))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let registryHasCurators = DiagnosticKind(
    "MUN-02", .error, "В списке кураторов есть куратор каждой организации реестра",
    help: "Добавьте куратора организации в curators.yaml (org – код организации) "
      + "и назовите его код в поле curators организации.", clause: Paragraph.municipal("1.4–1.5"),
    wrong: .init(
      "curators.yaml",
      "- {id: kurator-petrova, person: petrova, org: centr}\n"),
    right: .init(
      "curators.yaml",
      "- {id: kurator-petrova, person: petrova, org: shkola}\n"),
    beside: [
      .init("organisations.yaml", "- {id: shkola, curators: []}\n")
    ])
}

private enum Message {
  static func none(_ row: Record<Organisation>) -> String {
    "В списке кураторов нет куратора организации «\(row.shortName ?? row.id)»"
  }
}
