import Diagnostics

extension Requirement {
  /// DOC-06: every pair at work is fixed by an order about pairs.
  static let pairsOrder = Requirement(.pairsOrder, .school) { context in
    let pairs = context.pairsAtWork
    if pairs.isEmpty { return context.notApplicable("работающих пар и групп нет") }
    for pair in pairs {
      let order = context.portal[pair.order]
      if let order, order.type?.is("order-pairs") == true {
        context.prove(order.called, by: order)
      } else {
        context.find(
          "Пара «\(pair.id)» не закреплена приказом о закреплении пар", at: pair.range(\.order),
          notes: order.map { [.init("здесь документ, на который она ссылается", at: $0.range)] }
            ?? [])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairsOrder = DiagnosticKind(
    "DOC-06", .error, "Каждая работающая пара или группа закреплена приказом",
    help: "Добавьте приказ в documents.yaml с видом order-pairs и назовите его код в поле order "
      + "пары в pairs.yaml.",
    clause: "п. 4.4.3 Положения; п. 3.3, 6.2 приложения 1 и этап 1, п. 2 приложения 2 к "
      + "Положению, приказ № 25 от 21.03.2022")
}
