import Diagnostics
import Text

/// The act that brings mentoring in says why, when, who and to what end (DOC-08).
enum OrderIsComplete {
  static let requirement = Requirement(.orderIsComplete, .school) { context in
    let orders = context.facts.ownDocuments("order-regulation", "order-pupils")
    if orders.isEmpty { return context.notApplicable("В разделе нет распорядительного акта") }
    for order in orders {
      let missing = order.missingContent
      if missing.isEmpty {
        context.prove(order.requisites, by: order)
      } else {
        context.find(Message.lacks(order, missing), at: order.range)
      }
    }
  }
}

extension Record<LegalDocument> {
  fileprivate var missingContent: [String] {
    var missing: [String] = []
    if self.basis?.isEmpty != false { missing.append("основание (basis)") }
    if self.terms == nil { missing.append("сроки (terms)") }
    if self.responsible == nil { missing.append("ответственные (responsible)") }
    if self.planned == nil { missing.append("планируемые результаты (planned)") }
    return missing
  }
}

extension DiagnosticKind {
  fileprivate static let orderIsComplete = DiagnosticKind(
    "DOC-08", .warning,
    "Распорядительный акт называет основание, сроки, ответственных и результаты",
    help: "Допишите эти поля в записи приказа в documents.yaml словами из самого приказа.",
    clause: Paragraph.ofRegionalModel("раздел II"),
    wrong: .init(
      "documents.yaml",
      "- id: prikaz-polozhenie\n  terms: с 18 апреля 2022 г.\n"
        + "  responsible: заместитель директора\n"),
    right: .init(
      "documents.yaml",
      "- id: prikaz-polozhenie\n  terms: с 18 апреля 2022 г.\n"
        + "  responsible: заместитель директора\n"
        + "  planned: каждый молодой педагог работает с наставником\n"))
}

private enum Message {
  static func lacks(_ order: Record<LegalDocument>, _ missing: [String]) -> String {
    "У приказа № \(order.number ?? "") не указаны: \(missing.listed())"
  }
}
