import Diagnostics
import Text

/// The order that brings mentoring in has the regulation and the roadmap attached (DOC-01).
enum OrderHasAttachments {
  static let requirement = Requirement(.orderHasAttachments, .school) { context in
    guard let order = context.facts.ownDocuments("order-regulation").first else {
      return context.find(Message.none, at: nil)
    }
    let attached = context.portal[order.attachments].compactMap { $0.type?.key }
    var missing: [String] = []
    if !attached.contains("regulation") { missing.append("положения") }
    if !attached.contains("roadmap") { missing.append("дорожной карты") }
    if missing.isEmpty {
      context.prove(order.requisites, by: order)
    } else {
      context.find(Message.lacks(order, missing), at: order.range(\.attachments))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let orderHasAttachments = DiagnosticKind(
    "DOC-01", .error,
    "Есть приказ об утверждении положения, к нему приложены положение и дорожная карта",
    help: "В documents.yaml нужна запись с видом order-regulation; в её поле attachments назовите "
      + "коды положения и дорожной карты.",
    clause: Paragraph.ofOrder(
      "этап 1, п. 1 приложения 2 к Положению; п. 3.1 приложения 1 к Положению"),
    wrong: .init(
      "documents.yaml",
      "- id: prikaz-polozhenie\n  type: order-regulation\n"),
    right: .init(
      "documents.yaml",
      "- id: prikaz-polozhenie\n  type: order-regulation\n"
        + "  attachments: [polozhenie, karta]\n"))
}

private enum Message {
  static let none = "Нет приказа об утверждении положения о системе наставничества"

  static func lacks(_ order: Record<LegalDocument>, _ missing: [String]) -> String {
    "У приказа № \(order.number ?? "") нет приложений: \(missing.listed())"
  }
}
