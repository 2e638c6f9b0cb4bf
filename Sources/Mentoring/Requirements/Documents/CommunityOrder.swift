import Diagnostics

extension Requirement {
  /// DOC-32: the composition of the mentors' association, if there is one, is approved.
  static let communityOrder = Requirement(.communityOrder, .school) { context in
    let bodies = context.portal[Community.self].filter {
      $0.kind?.is("association", "council", "commission") == true
    }
    if bodies.isEmpty {
      return context.notApplicable("методического объединения наставников нет")
    }
    for body in bodies {
      if let order = context.portal[body.order] {
        context.prove(order.called, by: order)
      } else {
        context.find("Состав «\(body.name ?? body.id)» не утверждён", at: body.range)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let communityOrder = DiagnosticKind(
    "DOC-32", .warning, "Состав методического объединения наставников утверждён",
    help: "Напишите в communities.yaml в поле order код приказа, которым утверждён состав.",
    clause: "п. 4.4.4–4.4.5 Положения, приказ № 25 от 21.03.2022")
}
