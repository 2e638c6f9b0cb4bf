import Diagnostics
import Text

extension Requirement {
  /// DOC-01: the order that brings mentoring in has the regulation and the roadmap attached.
  static let orderWithAttachments = Requirement(.orderWithAttachments, .school) { context in
    guard let order = context.papers.own("order-regulation").first else {
      return context.find(
        "Нет приказа об утверждении положения о системе наставничества", at: nil)
    }
    let attached = context.portal[order.attachments].compactMap { $0.type?.key }
    var missing: [String] = []
    if !attached.contains("regulation") { missing.append("положения") }
    if !attached.contains("roadmap") { missing.append("дорожной карты") }
    if missing.isEmpty {
      context.prove(order.called, by: order)
    } else {
      context.find(
        "У приказа № \(order.number ?? "") нет приложений: \(missing.listed())",
        at: order.range(\.attachments))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let orderWithAttachments = DiagnosticKind(
    "DOC-01", .error,
    "Есть приказ об утверждении положения, к нему приложены положение и дорожная карта",
    help: "В documents.yaml нужна запись с видом order-regulation; в её поле attachments назовите "
      + "коды положения и дорожной карты.",
    clause: "этап 1, п. 1 приложения 2 к Положению; п. 3.1 приложения 1 к Положению, приказ № 25 "
      + "от 21.03.2022",
    wrong: .init("documents.yaml", "- id: prikaz\n  type: order-regulation\n"),
    right: .init(
      "documents.yaml",
      "- id: prikaz\n  type: order-regulation\n  attachments: [polozhenie, dorozhnaya-karta]\n"))
}
