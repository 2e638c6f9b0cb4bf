import Diagnostics

extension Requirement {
  /// DOC-05: an order forms the base of mentors or approves the lists.
  static let basesOrder = Requirement(.basesOrder, .school) { context in
    if let order = context.papers.own("order-bases").first {
      context.prove(order.called, by: order)
    } else {
      context.find("Нет приказа о формировании базы наставников", at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let basesOrder = DiagnosticKind(
    "DOC-05", .warning, "База наставников сформирована приказом",
    help: "Добавьте в documents.yaml приказ с видом order-bases: о формировании базы наставников "
      + "или об утверждении списков наставников и наставляемых.",
    clause: "презентация ЦНППМ Волгоградской области «Региональная модель наставничества» "
      + "(институциональный уровень, документация); п. 1.3 дорожной карты Ленинск-Кузнецкого "
      + "городского округа")
}
