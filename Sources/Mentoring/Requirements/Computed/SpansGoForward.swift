import Diagnostics
import Text

/// Whatever has a first and a last day ends no earlier than it begins, and a pair meets within its
/// term (COMPUTED-12).
///
/// Activities of a programme are checked by PRG-05; above the school courses by REG-03 and contests by
/// CNT-01.
enum SpansGoForward {
  static let figure = Requirement(.spansGoForward, .everywhere) { context in
    let others = Set(othersChecked(context.level))
    for entity in DomainModel.entities where !others.contains(entity.name) {
      for record in context.portal.records(of: entity.name).all { check(&context, record, others) }
    }
    for pair in context.portal[Pair.self] { checkMeetings(&context, pair) }
  }

  /// What a rule of its own looks at in portals of a level.
  private static func othersChecked(_ level: PortalLevel) -> [String] {
    let programmes = [ProgrammeActivity.declaration.schema.name]
    switch level {
    case .school: return programmes
    case .municipal: return programmes + [Contest.name]
    case .regional: return programmes + [Contest.name, Course.name]
    }
  }

  /// The keys of the fields that bound a time, as the model calls them.
  private static let bounds = [("start", "end"), ("from", "to"), ("since", "until")]

  private static func check(
    _ context: inout RuleContext, _ record: RecordData, _ others: Set<String>
  ) {
    if others.contains(record.schema.name) { return }
    for (first, last) in bounds {
      guard let first = record.schema.slot(of: first), let last = record.schema.slot(of: last),
        case .date(let start) = record.slots[first].value,
        case .date(let end) = record.slots[last].value, end < start
      else { continue }
      context.find(
        Message.backwards(record.schema.label, start, end), at: record.range(ofSlot: last),
        notes: [.init("начало", at: record.range(ofSlot: first))])
    }
    for slot in record.slots { checkGroups(&context, slot.value, others) }
  }

  private static func checkGroups(
    _ context: inout RuleContext, _ value: FieldValue, _ others: Set<String>
  ) {
    switch value {
    case .group(let group): check(&context, group, others)
    case .list(let slots):
      for case .group(let group) in slots.map(\.value) { check(&context, group, others) }
    default: break
    }
  }

  private static func checkMeetings(_ context: inout RuleContext, _ pair: Record<Pair>) {
    guard let start = pair.start, let end = pair.end, start <= end else { return }
    for (day, range) in zip(pair.meetings ?? [], pair.ranges(\.meetings))
    where !(start...end).contains(day) {
      context.find(
        Message.outside(day, start, end), at: range, help: Message.moveMeeting, severity: .warning)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let spansGoForward = DiagnosticKind(
    "COMPUTED-12", .error, "Срок кончается не раньше, чем начинается",
    help: "Проверьте обе даты: в одной из них ошибка в дне, месяце или годе.",
    clause: Paragraph.sample("5.2"),
    wrong: .init("events.yaml", "- id: seminar\n  start: 2026-10-15\n  end: 2026-10-14\n"),
    right: .init("events.yaml", "- id: seminar\n  start: 2026-10-15\n  end: 2026-10-16\n"))
}

private enum Message {
  static let moveMeeting = "Поправьте день встречи или срок пары."

  static func backwards(_ what: String, _ start: CalendarDate, _ end: CalendarDate) -> String {
    "Конец раньше начала (\(what)): кончается \(end.dotted), а начинается \(start.dotted)"
  }

  static func outside(
    _ day: CalendarDate, _ start: CalendarDate, _ end: CalendarDate
  ) -> String {
    "Встреча \(day.dotted) назначена вне срока пары: \(start.dotted) – \(end.dotted)"
  }
}
