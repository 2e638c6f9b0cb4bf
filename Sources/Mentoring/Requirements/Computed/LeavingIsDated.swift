import Diagnostics
import Text

/// A mentor's typed state agrees with the day of leaving (COMPUTED-02).
enum LeavingIsDated {
  static let figure = Requirement(.leavingIsDated, .everywhere) { context in
    for mentor in context.portal[Mentor.self] {
      guard let status = mentor.status, let until = mentor.until else { continue }
      let notes = [Diagnostic.Note("день выбытия", at: mentor.range(\.until))]
      if until <= context.today, !status.is("left") {
        context.find(
          Message.gone(status, until), at: mentor.range(\.status), suggestion: "left",
          notes: notes)
      } else if until > context.today, status.is("left") {
        context.find(Message.here(status, until), at: mentor.range(\.status), notes: notes)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let leavingIsDated = DiagnosticKind(
    "COMPUTED-02", .warning, "Статус наставника сходится с днём выбытия",
    help: "Выбывшему поставьте status: left, а в until – день, когда он сложил обязанности. "
      + "Если наставник вернулся, уберите until.",
    clause: Paragraph.sample("4.1"),
    wrong: .init("mentors.yaml", "- id: ivanova\n  status: available\n  until: 2024-05-31\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  status: left\n  until: 2024-05-31\n"))
}

private enum Message {
  static func gone(_ status: Term, _ until: CalendarDate) -> String {
    "Наставник выбыл \(until.dotted), а отмечен «\(status.label)»"
  }

  static func here(_ status: Term, _ until: CalendarDate) -> String {
    "Наставник отмечен «\(status.label)», а день выбытия \(until.dotted) ещё не наступил"
  }
}
