import Diagnostics

extension Requirement {
  /// DOC-04: an order appoints the curator; the order may be one with that of the regulation.
  static let curatorOrder = Requirement(.curatorOrder, .school) { context in
    if let order = context.papers.own("order-curator").first {
      return context.prove(order.called, by: order)
    }
    let curators = context.portal[Curator.self].filter { $0.serves(on: context.today) }
    for curator in curators {
      if let order = context.portal[curator.order], order.isOrder {
        return context.prove(order.called, by: order)
      }
    }
    let place = curators.first?.range(\.order)
    context.find("Нет приказа о назначении куратора", at: place)
  }
}

extension DiagnosticKind {
  fileprivate static let curatorOrder = DiagnosticKind(
    "DOC-04", .error, "Куратор назначен приказом",
    help: "Добавьте приказ в documents.yaml с видом order-curator и назовите его код в поле order "
      + "записи куратора в curators.yaml.",
    clause: "п. 4.4.3 Положения, приказ № 25 от 21.03.2022")
}
