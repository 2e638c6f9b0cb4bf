import Diagnostics
import Text

/// No activity is overdue, and none lies outside the roadmap's period (RMP-05).
enum RoadmapIsOnTime {
  static let requirement = Requirement(.roadmapIsOnTime, .schoolAndMunicipal) { context in
    let roadmaps = context.portal[Roadmap.self]
    let dated = roadmaps.filter { $0.activities.contains { $0.due != nil } }
    if dated.isEmpty { return context.notApplicable("Сроки в дорожной карте не названы днями") }
    for roadmap in dated {
      for activity in roadmap.activities { checkDue(&context, of: activity, in: roadmap) }
      context.prove("Сроки дорожной карты", by: roadmap, shows: [roadmap.title])
    }
  }

  private static func checkDue(
    _ context: inout RuleContext, of activity: Record<RoadmapActivity>, in roadmap: Record<Roadmap>
  ) {
    guard let due = activity.due else { return }
    // A period that ends before it begins covers nothing, and is told by COMPUTED-12.
    if let from = roadmap.period?.from, let to = roadmap.period?.to, to < from { return }
    if !roadmap.covers(due) {
      let place = roadmap.range(\.period)
      context.find(
        Message.outside(due), at: activity.range(\.due), help: Message.mendOutside,
        notes: [.init("период дорожной карты", at: place)])
    } else if context.facts.isOverdue(activity) {
      context.find(Message.overdue(activity, due), at: activity.range(\.due))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let roadmapIsOnTime = DiagnosticKind(
    "RMP-05", .warning, "Мероприятия дорожной карты выполняются в срок",
    help: "Поставьте status: done, если мероприятие проведено, cancelled, если отменено, или "
      + "перенесите срок в поле due.",
    clause: Paragraph.ofOrder("следует из дорожных карт: приложение 2 к Положению"),
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: work\n      activities:\n"
        + "        - {no: \"5.3\", title: Поддержка без пары, due: 2026-10-20, status: "
        + "in-progress}\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: work\n      activities:\n"
        + "        - {no: \"5.3\", title: Поддержка без пары, due: 2026-10-20, status: done}\n"))
}

private enum Message {
  static let mendOutside = "Исправьте срок мероприятия или период дорожной карты (period)."

  static func outside(_ due: CalendarDate) -> String {
    "Срок \(due.dotted) вне периода дорожной карты"
  }

  static func overdue(_ activity: Record<RoadmapActivity>, _ due: CalendarDate) -> String {
    "Просрочено мероприятие «\(activity.called)»: срок \(due.dotted)"
  }
}
