import Diagnostics

extension Requirement {
  /// DOC-03: the roadmap is approved by an order of the head.
  static let approvedRoadmap = Requirement(.approvedRoadmap, .school) { context in
    let papers = context.papers.own("roadmap")
    let roadmaps = context.portal[Roadmap.self]
    if papers.isEmpty && roadmaps.isEmpty {
      return context.notApplicable("дорожной карты в разделе нет")
    }
    for paper in papers where context.order(approving: paper) == nil {
      context.find(
        "Не указан приказ, которым утверждена «\(paper.title ?? "")»", at: paper.range)
    }
    for roadmap in roadmaps { context.judge(roadmap) }
  }
}

extension RuleContext {
  fileprivate func order(approving paper: Record<LegalDocument>) -> Record<LegalDocument>? {
    papers.act(attaching: paper) ?? portal[paper.basis].first { $0.isOrder }
  }

  fileprivate mutating func judge(_ roadmap: Record<Roadmap>) {
    guard let order = portal[roadmap.order] else { return }
    if order.isOrder {
      prove(order.called, by: order)
    } else {
      find(
        "Дорожную карту утверждает приказ, а «\(order.id)» – \(order.type?.label ?? "не приказ")",
        at: roadmap.range(\.order), notes: [.init("здесь этот документ", at: order.range)])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let approvedRoadmap = DiagnosticKind(
    "DOC-03", .error, "Дорожная карта утверждена приказом руководителя",
    help: "В roadmaps.yaml в поле order назовите код приказа, а у приказа в documents.yaml "
      + "перечислите дорожную карту в поле attachments.",
    clause: "п. 4.4.3 Положения, приказ № 25 от 21.03.2022; п. 1.6 дорожной карты "
      + "Ленинск-Кузнецкого городского округа")
}
