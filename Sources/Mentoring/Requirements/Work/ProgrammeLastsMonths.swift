import Diagnostics
import Text

/// A programme lasts from three months to a year by the calendar, both days counted (PRG-01).
///
/// «Три месяца» from 30 November end on the last day of February: a month without such a day ends
/// with its own last one. That a programme ends before it begins is the matter of COMPUTED-12. A
/// programme longer than a year by an agreed extension is left to PRG-02.
enum ProgrammeLastsMonths {
  static let requirement = Requirement(.programmeLastsMonths, .schoolAndMunicipal) { context in
    context.eachProgramme(
      proof: .shown { _, programme in [programme.start?.dayAndMonth, programme.end?.dayAndMonth] }
    ) { context, programme in
      guard let start = programme.start, let end = programme.end, start <= end
      else { return }
      let earliest = start.adding(months: 3).adding(days: -1)
      let latest = start.adding(months: 12)
      if end < earliest {
        context.find(Message.short(earliest), at: programme.range(\.end))
      } else if end > latest, !programme.isExtensionAgreed {
        context.find(Message.long(latest), at: programme.range(\.end), help: Message.extend)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let programmeLastsMonths = DiagnosticKind(
    "PRG-01", .error, "Программа длится от трёх месяцев до одного года",
    help: "Поправьте start и end программы: считаются календарные месяцы, первый и последний день "
      + "входят в срок.",
    clause: "\(Paragraph.regulation("1.3")); \(Paragraph.sample("1.2"))",
    wrong: .init("programmes.yaml", "- {id: programma, start: 2026-09-14, end: 2026-12-12}\n"),
    right: .init("programmes.yaml", "- {id: programma, start: 2026-09-14, end: 2026-12-13}\n"))
}

private enum Message {
  static let extend =
    "Сократите срок или запишите продление: extension с полями date, new_end, mentor_ok, mentee_ok."

  static func short(_ earliest: CalendarDate) -> String {
    "Программа короче трёх месяцев: самый ранний последний день – \(earliest.dotted)"
  }

  static func long(_ latest: CalendarDate) -> String {
    "Программа длиннее года: самый поздний последний день – \(latest.dotted)"
  }
}
