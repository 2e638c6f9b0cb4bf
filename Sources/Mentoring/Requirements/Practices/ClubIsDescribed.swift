import Diagnostics

/// A club has a goal, tasks, an inner and an outer contour, and a head (CLB-01).
enum ClubIsDescribed {
  static let requirement = Requirement(.clubIsDescribed, .everywhere) { context in
    let clubs = context.portal[Community.self].filter {
      $0.kind?.is("club", "network-club") ?? false
    }
    context.each(
      clubs, none: "На портале нет клубов",
      proof: .shown { _, _ in [] }
    ) { context, club in
      func demand<Value>(_ path: KeyPath<Community.Fields, Field<Value>>, _ label: String) {
        if club.lacks(path) { context.find(Message.lacks(label, club), at: club.range(path)) }
      }
      demand(\.goal, "цель")
      demand(\.tasks, "задачи")
      demand(\.inner, "внутренний контур")
      demand(\.outer, "внешний контур")
      demand(\.head, "руководитель")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let clubIsDescribed = DiagnosticKind(
    "CLB-01", .warning, "У клуба названы цель, задачи, внутренний и внешний контуры, руководитель",
    help: "Заполните в communities.yaml goal, tasks, inner (кто участвует внутри организации), "
      + "outer (кто участвует извне) и head – код человека.",
    clause: Paragraph.practice,
    wrong: .init("communities.yaml", "- {id: klub, kind: club, name: Наставник для всех}\n"),
    right: .init(
      "communities.yaml",
      "- id: klub\n  kind: club\n  name: Наставник для всех\n  goal: Профессиональный рост\n"
        + "  tasks: [Обмен опытом]\n  inner: [Наставники школы]\n  outer: [Педагогический вуз]\n"
        + "  head: petrova\n"))
}

private enum Message {
  static func lacks(_ what: String, _ club: Record<Community>) -> String {
    "У клуба «\(club.name ?? club.id)» не указано: \(what)"
  }
}
