import Diagnostics

/// The composition of the mentors' association, if there is one, is approved (DOC-32).
enum CommunityIsApproved {
  static let requirement = Requirement(.communityIsApproved, .school) { context in
    let bodies = context.portal[Community.self].filter {
      $0.kind?.is("association", "council", "commission") == true
    }
    if bodies.isEmpty {
      return context.notApplicable("Нет методического объединения наставников")
    }
    for body in bodies {
      if let order = context.portal[body.order] {
        context.prove(order.requisites, by: order)
      } else {
        context.find(Message.notApproved(body), at: body.range)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let communityIsApproved = DiagnosticKind(
    "DOC-32", .warning, "Состав методического объединения наставников утверждён",
    help: "Напишите в communities.yaml в поле order код приказа, которым утверждён состав.",
    clause: Paragraph.regulation("4.4.4–4.4.5"),
    wrong: .init(
      "communities.yaml",
      "- {id: mo, kind: association, name: Методическое объединение наставников}\n"),
    right: .init(
      "communities.yaml",
      "- {id: mo, kind: association, name: Методическое объединение наставников, order: "
        + "prikaz-bazy}\n"))
}

private enum Message {
  static func notApproved(_ body: Record<Community>) -> String {
    "Состав «\(body.name ?? body.id)» не утверждён"
  }
}
