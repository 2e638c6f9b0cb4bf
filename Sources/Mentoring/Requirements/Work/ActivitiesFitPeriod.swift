import Diagnostics
import Text

/// Every activity of a programme lies inside its period, an extension counted (PRG-05).
enum ActivitiesFitPeriod {
  static let requirement = Requirement(.activitiesFitPeriod, .school) { context in
    context.eachProgramme(
      proof: .searched
    ) { context, programme in
      guard let start = programme.start, let last = programme.lastDay, start <= last
      else { return }
      for activity in programme.activities ?? [] {
        check(&context, activity, activity.from, at: activity.range(\.from), start, last)
        check(&context, activity, activity.to, at: activity.range(\.to), start, last)
        if let from = activity.from, let to = activity.to, to < from {
          context.find(Message.backwards, at: activity.range(\.to), help: Message.swap)
        }
      }
    }
  }

  private static func check(
    _ context: inout RuleContext, _ activity: Record<ProgrammeActivity>, _ day: CalendarDate?,
    at place: SourceRange, _ start: CalendarDate, _ last: CalendarDate
  ) {
    guard let day else { return }
    if day < start { context.find(Message.early(day, start), at: place) }
    if day > last { context.find(Message.late(day, last), at: place) }
  }
}

extension DiagnosticKind {
  fileprivate static let activitiesFitPeriod = DiagnosticKind(
    "PRG-05", .error, "Мероприятия плана проводятся в срок программы",
    help: "Поправьте from и to мероприятия или start и end программы. "
      + "Если программа продлена, запишите extension.",
    clause: Paragraph.sample("5.2"),
    wrong: .init(
      "programmes.yaml",
      "- id: programma\n  start: 2026-09-14\n  end: 2027-05-28\n"
        + "  activities: [{title: Встреча, from: 2026-09-01}]\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  start: 2026-09-14\n  end: 2027-05-28\n"
        + "  activities: [{title: Встреча, from: 2026-09-14}]\n"))
}

private enum Message {
  static let backwards = "Мероприятие кончается раньше, чем начинается"
  static let swap = "Поменяйте местами from и to мероприятия."

  static func early(_ day: CalendarDate, _ start: CalendarDate) -> String {
    "Мероприятие \(day.dotted) – до начала программы \(start.dotted)"
  }

  static func late(_ day: CalendarDate, _ last: CalendarDate) -> String {
    "Мероприятие \(day.dotted) – после окончания программы \(last.dotted)"
  }
}
