import Diagnostics

/// The roadmap is approved by an order of the head (DOC-03).
enum RoadmapIsApproved {
  static let requirement = Requirement(.roadmapIsApproved, .school) { context in
    let papers = context.facts.ownDocuments("roadmap")
    let roadmaps = context.portal[Roadmap.self]
    if papers.isEmpty && roadmaps.isEmpty {
      return context.notApplicable("В разделе нет дорожной карты")
    }
    for paper in papers where order(context, approving: paper) == nil {
      context.find(Message.noOrder(paper), at: paper.range)
    }
    for roadmap in roadmaps { check(&context, roadmap) }
  }

  private static func order(_ context: RuleContext, approving paper: Record<LegalDocument>)
    -> Record<LegalDocument>?
  {
    context.facts.act(attaching: paper) ?? context.portal[paper.basis].first { $0.isOrder }
  }

  private static func check(_ context: inout RuleContext, _ roadmap: Record<Roadmap>) {
    guard let order = context.portal[roadmap.order] else { return }
    if order.isOrder {
      context.prove(order.requisites, by: order)
    } else {
      context.find(
        Message.notOrder(order), at: roadmap.range(\.order),
        notes: [.init("здесь этот документ", at: order.range)])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let roadmapIsApproved = DiagnosticKind(
    "DOC-03", .error, "Дорожная карта утверждена приказом руководителя",
    help: "В roadmaps.yaml в поле order назовите код приказа, а у приказа в documents.yaml "
      + "перечислите дорожную карту в поле attachments.",
    clause: "\(Paragraph.regulation("4.4.3")); \(Paragraph.ofCityRoadmap("п. 1.6"))",
    wrong: .init(
      "roadmaps.yaml",
      "- {id: karta-2026, order: otchet}\n"),
    right: .init(
      "roadmaps.yaml",
      "- {id: karta-2026, order: prikaz-polozhenie}\n"))
}

private enum Message {
  static func noOrder(_ paper: Record<LegalDocument>) -> String {
    "Не указан приказ, которым утверждена «\(paper.title ?? "")»"
  }

  static func notOrder(_ order: Record<LegalDocument>) -> String {
    "Дорожную карту утверждает приказ, а «\(order.id)» – \(order.type?.label ?? "не приказ")"
  }
}
