import Diagnostics

/// An order appoints the curator; the order may be one with that of the regulation (DOC-04).
enum CuratorHasOrder {
  static let requirement = Requirement(.curatorHasOrder, .school) { context in
    if let order = context.facts.ownDocuments("order-curator").first {
      return context.prove(order.requisites, by: order)
    }
    let curators = context.facts.curators
    // That there is no curator is the matter of CUR-01.
    if curators.isEmpty { return context.notApplicable("Куратора ещё нет") }
    for curator in curators {
      if let order = context.portal[curator.order], order.isOrder {
        return context.prove(order.requisites, by: order)
      }
    }
    let place = curators.first?.range(\.order)
    // Whoever is asked for a curator is asked for the order with it.
    context.find(Message.none, at: place, impliedBy: curators.isEmpty ? ["CUR-01"] : [])
  }
}

extension DiagnosticKind {
  fileprivate static let curatorHasOrder = DiagnosticKind(
    "DOC-04", .error, "Куратор назначен приказом",
    help: "Добавьте приказ в documents.yaml с видом order-curator и назовите его код в поле order "
      + "записи куратора в curators.yaml.", clause: Paragraph.regulation("4.4.3"),
    wrong: .init(
      "documents.yaml",
      "- {id: prikaz-kurator, title: О назначении куратора, type: plan}\n"),
    right: .init(
      "documents.yaml",
      "- {id: prikaz-kurator, title: О назначении куратора, type: order-curator}\n"))
}

private enum Message {
  static let none = "Нет приказа о назначении куратора"
}
