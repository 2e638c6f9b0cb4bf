import Diagnostics

/// The curator is one of the head's deputies (CUR-02).
///
/// A warning and no more: п. 1.3 lets an employee of a social partner be one, п. 4.4.4 does not.
enum CuratorIsDeputyHead {
  static let requirement = Requirement(.curatorIsDeputyHead, .school) { context in
    let facts = context.facts
    let curators = facts.curators(of: context.portal.site.org?.id ?? "")
    context.each(
      curators, none: "Действующего куратора нет",
      proof: .shown { facts, curator in [facts[curator.person]?.position] }, check)
  }

  private static func check(_ context: inout RuleContext, _ curator: Record<Curator>) {
    guard let person = context.portal[curator.person], let position = person.position,
      !isDeputy(position)
    else { return }
    context.find(Message.other, at: person.range(\.position))
  }

  /// «Заместитель директора», «зам. по УВР», «завуч».
  private static func isDeputy(_ position: String) -> Bool {
    let words = KeyFolding.fold(position).split(whereSeparator: { !$0.isLetter })
    return words.contains { $0.hasPrefix("зам") || $0.hasPrefix("завуч") }
  }
}

extension DiagnosticKind {
  fileprivate static let curatorIsDeputyHead = DiagnosticKind(
    "CUR-02", .warning, "Куратор назначен из числа заместителей руководителя",
    help: "Проверьте должность куратора в persons.yaml (position). Если куратор – работник "
      + "социального партнёра (п. 1.3), отключите правило в site.yaml с этой причиной.",
    clause: Paragraph.regulation("4.4.4 и 1.3"),
    wrong: .init("persons.yaml", "- id: petrova\n  position: учитель биологии\n"),
    right: .init("persons.yaml", "- id: petrova\n  position: заместитель директора по УВР\n"))
}

private enum Message {
  static let other = "Куратор – не заместитель руководителя"
}
