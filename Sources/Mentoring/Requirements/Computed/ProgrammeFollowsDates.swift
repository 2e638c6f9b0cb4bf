import Diagnostics
import Text

/// A programme's typed state agrees with its days (COMPUTED-05).
///
/// That a school's programme is past its last day and still open is checked by PRG-11.
enum ProgrammeFollowsDates {
  static let figure = Requirement(.programmeFollowsDates, .everywhere) { context in
    for programme in context.portal[Programme.self] {
      guard let status = programme.status,
        let real = ProgrammeDays(programme, on: context.today).difference(from: status)
      else { continue }
      if real.isOverdue, context.level == .school { continue }
      context.find(
        "\(real.fact), а состояние программы – «\(status.label)»", at: programme.range(\.status),
        suggestion: real.status, notes: [.init("по этому дню", at: real.place)])
    }
  }
}

/// What a programme's days say of its state.
private struct ProgrammeDays {
  struct Difference {
    /// What the days say, in words.
    var fact: String
    /// The state that fits them.
    var status: String
    var place: SourceRange
    var isOverdue = false
  }

  private let programme: Record<Programme>
  private let today: CalendarDate

  init(_ programme: Record<Programme>, on today: CalendarDate) {
    self.programme = programme
    self.today = today
  }

  /// Nil when the typed state fits the days, or they do not decide it.
  func difference(from status: Term) -> Difference? {
    if programme.isOver { return unfinished }
    if let overdue, !status.is("draft") { return overdue }
    if let finished { return finished }
    switch status.key {
    case "draft": return approved
    case "approved": return begun
    case "active": return ahead ?? extended
    case "extended": return ahead
    default: return nil
    }
  }

  /// Closed, though the recorded day of the end is still to come.
  private var unfinished: Difference? {
    guard let finish = programme.finish, let date = finish.date, date > today else { return nil }
    return Difference(
      fact: "Завершение записано на \(date.dotted), этот день ещё не наступил",
      status: programme.extended == nil ? "active" : "extended", place: finish.range(\.date))
  }

  private var overdue: Difference? {
    guard let last = programme.lastDay, last < today else { return nil }
    return Difference(
      fact: "Срок программы истёк \(last.dotted)", status: "completed",
      place: programme.extended?.range(\.newEnd) ?? programme.range(\.end), isOverdue: true)
  }

  private var finished: Difference? {
    guard let finish = programme.finish, let date = finish.date, date <= today else { return nil }
    let isEarly = programme.lastDay.map { date < $0 } ?? false
    return Difference(
      fact: "Завершение записано \(date.dotted)",
      status: isEarly && finish.reason?.is("plan-complete") != true ? "terminated" : "completed",
      place: finish.range(\.date))
  }

  private var approved: Difference? {
    guard let approval = programme.approved, let date = approval.date, date <= today else {
      return nil
    }
    return Difference(
      fact: "Программа утверждена \(date.dotted)",
      status: programme.start.map { $0 <= today } ?? false ? "active" : "approved",
      place: approval.range(\.date))
  }

  private var begun: Difference? {
    guard let start = programme.start, start <= today else { return nil }
    return Difference(
      fact: "Программа началась \(start.dotted)", status: "active",
      place: programme.range(\.start))
  }

  private var ahead: Difference? {
    guard let start = programme.start, start > today else { return nil }
    return Difference(
      fact: "Программа начнётся \(start.dotted)", status: "approved",
      place: programme.range(\.start))
  }

  private var extended: Difference? {
    guard let longer = programme.extended, let last = longer.newEnd, programme.isExtensionAgreed,
      let date = longer.date, date <= today
    else { return nil }
    return Difference(
      fact: "Программа продлена до \(last.dotted)", status: "extended",
      place: longer.range(\.newEnd))
  }
}

extension DiagnosticKind {
  fileprivate static let programmeFollowsDates = DiagnosticKind(
    "COMPUTED-05", .warning, "Состояние программы сходится с её днями",
    help: "Поправьте status программы или её дни: start, end, approved, extension, finish.",
    clause: Paragraph.sample("7"),
    wrong: .init("programmes.yaml", "- id: programma\n  start: 2999-09-14\n  status: active\n"),
    right: .init("programmes.yaml", "- id: programma\n  start: 2999-09-14\n  status: approved\n"))
}
