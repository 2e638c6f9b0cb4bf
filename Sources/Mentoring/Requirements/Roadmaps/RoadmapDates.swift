import Diagnostics
import Text

extension Requirement {
  /// RMP-05: no activity is overdue, and none lies outside the roadmap's period.
  static let roadmapDates = Requirement(.roadmapDates, .schoolAndMunicipal) { context in
    let roadmaps = context.portal[Roadmap.self]
    let dated = roadmaps.filter { $0.activities.contains { $0.due != nil } }
    if dated.isEmpty { return context.notApplicable("сроки в дорожной карте не названы днями") }
    for roadmap in dated {
      for activity in roadmap.activities { context.judgeDue(of: activity, in: roadmap) }
      context.prove("Сроки дорожной карты", by: roadmap)
    }
  }
}

extension RuleContext {
  fileprivate mutating func judgeDue(
    of activity: Record<RoadmapActivity>, in roadmap: Record<Roadmap>
  ) {
    guard let due = activity.due else { return }
    if !roadmap.covers(due) {
      let place = roadmap.range(\.period)
      find(
        "Срок \(due.dotted) вне периода дорожной карты", at: activity.range(\.due),
        help: "Исправьте срок мероприятия или период дорожной карты (period).",
        notes: [.init("период дорожной карты", at: place)])
    } else if due < today, activity.isOpen {
      find(
        "Просрочено мероприятие «\(activity.called)»: срок \(due.dotted)", at: activity.range(\.due)
      )
    }
  }
}

extension DiagnosticKind {
  fileprivate static let roadmapDates = DiagnosticKind(
    "RMP-05", .warning, "Мероприятия дорожной карты выполняются в срок",
    help: "Поставьте status: done, если мероприятие проведено, cancelled, если отменено, или "
      + "перенесите срок в поле due.",
    clause: "следует из дорожных карт: приложение 2 к Положению, приказ № 25 от 21.03.2022")
}
