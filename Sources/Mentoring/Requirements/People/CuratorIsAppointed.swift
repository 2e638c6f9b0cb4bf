import Diagnostics
import Text

/// A curator is in office: in the school itself, or in each organisation of a registry (CUR-01).
enum CuratorIsAppointed {
  static let requirement = Requirement(.curatorIsAppointed, .schoolAndMunicipal) { inspection in
    if inspection.level == .municipal {
      inspection.each(inspection.index.registry, none: "В реестре нет организаций", look)
    } else if let organisation = inspection.ownOrganisation {
      look(&inspection, organisation)
    }
  }

  private static func look(_ inspection: inout Inspection, _ organisation: Record<Organisation>) {
    let curators = inspection.index.curators(of: organisation.id, on: inspection.today)
    if curators.isEmpty {
      inspection.find(Message.none(organisation), at: organisation.range(\.curators))
    }
    guard inspection.level == .school else { return }
    for order in inspection.portal[curators.compactMap(\.order)] {
      inspection.prove("Приказ о назначении куратора от \(order.date?.dotted ?? "…")", by: order)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let curatorIsAppointed = DiagnosticKind(
    "CUR-01", .error, "За программы наставничества отвечает назначенный куратор",
    help:
      "Добавьте куратора в curators.yaml (person, org, order, since, contact) и назовите его код "
      + "в поле curators организации. Если куратор сменился, у прежнего поставьте until, "
      + "а нового внесите отдельной записью.",
    clause: Paragraph.regulation("4.4.3, 5.1"),
    wrong: .init("organisations.yaml", "- id: shkola\n  curators: []\n"),
    right: .init("organisations.yaml", "- id: shkola\n  curators: [kurator-petrova]\n"))
}

private enum Message {
  static func none(_ organisation: Record<Organisation>) -> String {
    "У организации «\(organisation.shortName ?? organisation.id)» нет действующего куратора"
  }
}
