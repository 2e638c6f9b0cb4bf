import Diagnostics

extension Requirement {
  /// DOC-04: an order appoints the curator; the order may be one with that of the regulation.
  static let curatorOrder = Requirement(.curatorOrder, .school) { inspection in
    if let order = inspection.papers.own("order-curator").first {
      return inspection.prove(order.called, by: order)
    }
    let curators = inspection.portal[Curator.self].filter { $0.serves(on: inspection.today) }
    for curator in curators {
      if let order = inspection.portal[curator.order], order.isOrder {
        return inspection.prove(order.called, by: order)
      }
    }
    let place = curators.first?.range(\.order)
    inspection.find("Нет приказа о назначении куратора", at: place)
  }
}

extension DiagnosticKind {
  fileprivate static let curatorOrder = DiagnosticKind(
    "DOC-04", .error, "Куратор назначен приказом",
    help: "Добавьте приказ в documents.yaml с видом order-curator и назовите его код в поле order "
      + "записи куратора в curators.yaml.",
    clause: "п. 4.4.3 Положения, приказ № 25 от 21.03.2022")
}
