import Diagnostics
import Text

extension Requirement {
  /// DOC-20: a programme is approved before it begins, and by an act.
  static let programmeApproval = Requirement(.programmeApproval, .school) { context in
    let programmes = context.portal[Programme.self].filter {
      $0.status?.is("approved", "active", "extended", "completed", "terminated") == true
    }
    if programmes.isEmpty { return context.notApplicable("утверждённых программ нет") }
    for programme in programmes { context.judgeApproval(of: programme) }
  }
}

extension RuleContext {
  fileprivate mutating func judgeApproval(of programme: Record<Programme>) {
    guard let approval = programme.approved else {
      return find(
        "Программа «\(programme.title ?? programme.id)» не утверждена", at: programme.range)
    }
    if let date = approval.date, let start = programme.start, date > start {
      find(
        "Программа утверждена \(date.dotted), позже начала \(start.dotted)",
        at: approval.range(\.date), notes: [.init("начало программы", at: programme.range(\.start))]
      )
    } else if approval.doc == nil {
      find(
        "Не назван документ, которым утверждена программа «\(programme.title ?? programme.id)»",
        at: approval.range, severity: .warning)
    } else {
      prove(
        "Программа «\(programme.title ?? "")» утверждена \(approval.date?.dotted ?? "")",
        by: programme)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let programmeApproval = DiagnosticKind(
    "DOC-20", .error, "Персонализированная программа утверждена до начала",
    help: "Напишите в программе approved: {date: день утверждения, doc: код приказа}. День "
      + "утверждения не позже дня начала.",
    clause:
      "раздел II Положения о региональной целевой модели наставничества Удмуртской Республики "
      + "(«Утверждённая персонализированная программа наставничества»)",
    right: .init(
      "programmes/urok.md", "---\napproved: {date: 2026-09-12, doc: prikaz-programmy}\n---\n"))
}
