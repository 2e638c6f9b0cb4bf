import Diagnostics
import Text

/// Every pair at work is fixed by an order about pairs (DOC-06).
enum PairHasOrder {
  static let requirement = Requirement(.pairHasOrder, .school) { context in
    let pairs = context.facts.activePairs
    if pairs.isEmpty { return context.notApplicable("Нет работающих пар и групп") }
    var fixed: [(order: Record<LegalDocument>, pairs: Int)] = []
    for pair in pairs {
      let order = context.portal[pair.order]
      if let order, order.type?.is("order-pairs") == true {
        if let known = fixed.firstIndex(where: { $0.order.id == order.id }) {
          fixed[known].pairs += 1
        } else {
          fixed.append((order, 1))
        }
      } else {
        context.find(
          Message.none(pair), at: pair.range(\.order),
          notes: order.map { [.init("здесь документ, на который она ссылается", at: $0.range)] }
            ?? [])
      }
    }
    for (order, count) in fixed {
      let pairs = Plural.phrase(count, "пара", "пары", "пар")
      context.prove("\(pairs): \(order.requisites.lowercasingFirst)", by: order)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairHasOrder = DiagnosticKind(
    "DOC-06", .error, "Каждая работающая пара или группа закреплена приказом",
    help: "Добавьте приказ в documents.yaml с видом order-pairs и назовите его код в поле order "
      + "пары в pairs.yaml.",
    clause: Paragraph.ofOrder(
      "п. 4.4.3 Положения; п. 3.3, 6.2 приложения 1 и этап 1, п. 2 приложения 2 к Положению"),
    wrong: .init(
      "pairs.yaml",
      "- {id: para, start: 2026-09-14}\n"),
    right: .init(
      "pairs.yaml",
      "- {id: para, start: 2026-09-14, order: prikaz-pary}\n"))
}

private enum Message {
  static func none(_ pair: Record<Pair>) -> String {
    "Пара «\(pair.id)» не закреплена приказом о закреплении пар"
  }
}
