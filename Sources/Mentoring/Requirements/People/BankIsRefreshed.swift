import Diagnostics
import Text

/// Every record of the bank of mentors and mentees was compared with life within a year (CUR-03).
enum BankIsRefreshed {
  static let requirement = Requirement(.bankIsRefreshed, .schoolAndMunicipal) { context in
    let mentors = context.facts.base
    let mentees = context.portal[Mentee.self]
    if mentors.isEmpty, mentees.isEmpty { return context.notApplicable("База пуста") }
    let limits = Limits(context)
    for mentor in mentors {
      check(&context, limits, mentor.record.checked, at: mentor.record.range(\.checked))
    }
    for mentee in mentees {
      check(&context, limits, mentee.checked, at: mentee.range(\.checked))
    }
    let marks = context.shown.base.prefix(24).map { mentor in
      Evidence.Mark(mentor.record, [mentor.record.checked?.inWords])
    }
    context.prove(
      "Записей в базе: \(mentors.count + mentees.count)", section: "mentors", marks: Array(marks))
  }

  private struct Limits {
    let stale: Int
    let ageing: Int

    init(_ context: RuleContext) {
      stale = context.parameters.number("bank_days", default: 365)
      ageing = context.parameters.number("bank_warn_days", default: 300)
    }
  }

  private static func check(
    _ context: inout RuleContext, _ limits: Limits, _ checked: CalendarDate?,
    at place: @autoclosure () -> SourceRange
  ) {
    guard let checked else { return context.find(Message.never, at: place()) }
    let age = context.today.days(since: checked)
    if age > limits.stale {
      context.find(Message.stale(age), at: place())
    } else if age >= limits.ageing {
      context.find(
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
