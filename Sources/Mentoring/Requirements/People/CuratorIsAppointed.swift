import Diagnostics
import Text

/// A curator is in office: in the school itself, or in each organisation of a registry (CUR-01).
enum CuratorIsAppointed {
  static let requirement = Requirement(.curatorIsAppointed, .schoolAndMunicipal) { context in
    if context.level == .municipal {
      context.each(
        context.facts.registry, none: "В реестре нет организаций",
        proof: .shown { facts, row in facts.curatorNames(of: row) }, check)
    } else if let organisation = context.facts.ownOrganisation {
      check(&context, organisation)
    }
  }

  private static func check(_ context: inout RuleContext, _ organisation: Record<Organisation>) {
    let curators = context.facts.curators(of: organisation.id)
    if curators.isEmpty {
      // A code that leads to no curator is told where it stands.
      let dead = zip(organisation.curators ?? [], organisation.ranges(\.curators))
        .first { context.portal[$0.0] == nil }
      let isUnnamed = context.level == .school && organisation.lacks(\.curators)
      let row = isUnnamed ? nil : organisation.range(\.curators)
      context.find(Message.none(organisation), at: dead?.1 ?? row)
    }
    guard context.level == .school else { return }
    for order in context.portal[curators.compactMap(\.order)] {
      context.prove("Приказ о назначении куратора от \(order.date?.dotted ?? "…")", by: order)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let curatorIsAppointed = DiagnosticKind(
    "CUR-01", .error, "За программы наставничества отвечает назначенный куратор",
    help:
      "Добавьте куратора в curators.yaml (person, org, order, since, contact) и назовите его код "
      + "в поле curators организации. Если куратор сменился, у прежнего поставьте until, "
      + "а нового внесите отдельной записью.", clause: Paragraph.regulation("4.4.3, 5.1"),
    wrong: .init(
      "curators.yaml",
      "- {id: kurator-petrova, since: 2022-04-12, until: 2026-08-31}\n"),
    right: .init(
      "curators.yaml",
      "- {id: kurator-petrova, since: 2022-04-12}\n"))
}

private enum Message {
  static func none(_ organisation: Record<Organisation>) -> String {
    "У организации «\(organisation.shortName ?? organisation.id)» нет действующего куратора"
  }
}
