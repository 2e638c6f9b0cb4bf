import Diagnostics
import Text

/// Every record of the bank of mentors and mentees was compared with life within a year (CUR-03).
enum BankIsRefreshed {
  static let requirement = Requirement(.bankIsRefreshed, .schoolAndMunicipal) { inspection in
    let mentors = inspection.index.mentors(on: inspection.today)
    let mentees = inspection.portal[Mentee.self]
    if mentors.isEmpty, mentees.isEmpty { return inspection.notApplicable("База пуста") }
    let limits = Limits(inspection)
    for mentor in mentors {
      look(&inspection, limits, mentor.record.checked, at: mentor.record.range(\.checked))
    }
    for mentee in mentees {
      look(&inspection, limits, mentee.checked, at: mentee.range(\.checked))
    }
    inspection.prove("Записей в базе: \(mentors.count + mentees.count)", section: "mentors")
  }

  private struct Limits {
    let stale: Int
    let ageing: Int

    init(_ inspection: Inspection) {
      stale = inspection.parameters.number("bank_days", default: 365)
      ageing = inspection.parameters.number("bank_warn_days", default: 300)
    }
  }

  private static func look(
    _ inspection: inout Inspection, _ limits: Limits, _ checked: CalendarDate?,
    at place: @autoclosure () -> SourceRange
  ) {
    guard let checked else { return inspection.find(Message.never, at: place()) }
    let age = inspection.today.days(since: checked)
    if age > limits.stale {
      inspection.find(Message.stale(age), at: place())
    } else if age >= limits.ageing {
      inspection.find(
        Message.ageing(checked.adding(days: limits.stale)), at: place(), severity: .warning)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let bankIsRefreshed = DiagnosticKind(
    "CUR-03", .error, "База наставников и наставляемых сверяется не реже одного раза в год",
    help: "Сверьте запись с человеком и поставьте сегодняшний день в поле checked "
      + "в mentors.yaml или mentees.yaml.",
    clause: Paragraph.regulation("4.4.4"),
    wrong: .init("mentors.yaml", "- id: ivanova\n  checked: 2024-09-02\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  checked: 2026-09-02\n"))
}

private enum Message {
  static let never = "Не указано, когда запись базы сверена"

  static func stale(_ days: Int) -> String {
    "Запись базы не сверялась больше года (дней: \(days))"
  }

  static func ageing(_ last: CalendarDate) -> String {
    "Запись базы пора сверить: год истекает \(last.dotted)"
  }
}
