import Diagnostics

/// An order forms the base of mentors or approves the lists (DOC-05).
enum BaseHasOrder {
  static let requirement = Requirement(.baseHasOrder, .school) { context in
    if let order = context.facts.ownDocuments("order-bases").first {
      context.prove(order.requisites, by: order)
    } else {
      context.find(Message.none, at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let baseHasOrder = DiagnosticKind(
    "DOC-05", .warning, "База наставников сформирована приказом",
    help: "Добавьте в documents.yaml приказ с видом order-bases: о формировании базы наставников "
      + "или об утверждении списков наставников и наставляемых.",
    clause: "\(Paragraph.slides("институциональный уровень, документация")); "
      + "\(Paragraph.ofCityRoadmap("п. 1.3"))",
    wrong: .init(
      "documents.yaml",
      "- {id: prikaz-bazy, title: О базах наставников и наставляемых, type: other}\n"),
    right: .init(
      "documents.yaml",
      "- {id: prikaz-bazy, title: О базах наставников и наставляемых, type: order-bases}\n"))
}

private enum Message {
  static let none = "Нет приказа о формировании базы наставников"
}
