import Diagnostics
import Text

/// A programme is approved before it begins, and by an act (DOC-20).
enum ProgrammeIsApproved {
  static let requirement = Requirement(.programmeIsApproved, .school) { context in
    let programmes = context.portal[Programme.self].filter { $0.isUnderWay || $0.isOver }
    if programmes.isEmpty { return context.notApplicable("Нет утверждённых программ") }
    for programme in programmes { checkApproval(&context, of: programme) }
  }

  private static func checkApproval(_ context: inout RuleContext, of programme: Record<Programme>) {
    guard let approval = programme.approved else {
      return context.find(Message.notApproved(programme), at: programme.range)
    }
    if let date = approval.date, let start = programme.start, date > start {
      context.find(
        Message.late(date, start), at: approval.range(\.date),
        notes: [.init("начало программы", at: programme.range(\.start))])
    } else if approval.doc == nil {
      context.find(Message.noDocument(programme), at: approval.range, severity: .warning)
    } else {
      context.prove(
        "Программа «\(programme.title ?? "")» утверждена \(approval.date?.dotted ?? "")",
        by: programme, shows: [approval.date?.inWords])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let programmeIsApproved = DiagnosticKind(
    "DOC-20", .error, "Персонализированная программа утверждена до начала",
    help: "Напишите в программе approved: {date: день утверждения, doc: код приказа}. День "
      + "утверждения не позже дня начала.",
    clause:
      "\(Paragraph.ofRegionalModel("раздел II"))"
      + " («Утверждённая персонализированная программа наставничества»)",
    wrong: .init(
      "programmes.yaml",
      "- id: programma\n  start: 2026-09-14\n"
        + "  approved: {date: 2026-09-20, doc: prikaz-pary}\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  start: 2026-09-14\n"
        + "  approved: {date: 2026-09-12, doc: prikaz-pary}\n"))
}

private enum Message {
  static func notApproved(_ programme: Record<Programme>) -> String {
    "Программа «\(programme.title ?? programme.id)» не утверждена"
  }

  static func late(_ date: CalendarDate, _ start: CalendarDate) -> String {
    "Программа утверждена \(date.dotted), позже начала \(start.dotted)"
  }

  static func noDocument(_ programme: Record<Programme>) -> String {
    "Не назван документ, которым утверждена программа «\(programme.title ?? programme.id)»"
  }
}
