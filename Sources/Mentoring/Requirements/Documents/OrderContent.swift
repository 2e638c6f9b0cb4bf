import Diagnostics
import Text

extension Requirement {
  /// DOC-08: the act that brings mentoring in says why, when, who and to what end.
  static let orderContent = Requirement(.orderContent, .school) { context in
    let orders = context.papers.own("order-regulation", "order-pupils")
    if orders.isEmpty { return context.notApplicable("распорядительного акта в разделе нет") }
    for order in orders {
      let missing = order.missingContent
      if missing.isEmpty {
        context.prove(order.called, by: order)
      } else {
        context.find(
          "У приказа № \(order.number ?? "") не указаны: \(missing.listed())", at: order.range)
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
  fileprivate static let orderContent = DiagnosticKind(
    "DOC-08", .warning,
    "Распорядительный акт называет основание, сроки, ответственных и результаты",
    help: "Допишите эти поля в записи приказа в documents.yaml словами из самого приказа.",
    clause: "раздел II Положения о региональной целевой модели наставничества Удмуртской Республики"
  )
}
