import Diagnostics

/// Every organisation of the registry is in the list of curators (MUN-02).
enum RegistryHasCurators {
  static let requirement = Requirement(.registryHasCurators, .municipal) { context in
    let index = context.index
    context.each(index.registry, none: "В реестре нет организаций") { context, row in
      if index.curatorsByOrganisation[row.id] == nil {
        context.find(Message.none(row), at: row.range(\.curators))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let registryHasCurators = DiagnosticKind(
    "MUN-02", .error, "В списке кураторов есть куратор каждой организации реестра",
    help: "Добавьте куратора организации в curators.yaml (org – код организации) "
      + "и назовите его код в поле curators организации.",
    clause: Paragraph.municipal("1.4–1.5"),
    wrong: .init("organisations.yaml", "- {id: shkola, type: school, curators: []}\n"),
    right: .init(
      "organisations.yaml", "- {id: shkola, type: school, curators: [kurator-petrova]}\n"))
}

private enum Message {
  static func none(_ row: Record<Organisation>) -> String {
    "В списке кураторов нет куратора организации «\(row.shortName ?? row.id)»"
  }
}
