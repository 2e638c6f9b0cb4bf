import Diagnostics
import Text

/// Four events of regional level were held within a year (REG-02).
enum RegionHasEvents {
  static let requirement = Requirement(.regionHasEvents, .regional) { context in
    let yearAgo = context.today.adding(months: -12)
    let held = context.portal[Event.self].filter { event in
      event.level?.is("regional") ?? false && event.status?.is("cancelled", "moved") != true
        && event.start.map { $0 > yearAgo && $0 <= context.today } ?? false
    }
    let wanted = context.parameters.number("regional_events", default: 4)
    if held.count < wanted { context.find(Message.few(held.count, of: wanted), at: nil) }
    for event in held { context.prove(event.title ?? event.id, by: event) }
  }
}

extension DiagnosticKind {
  fileprivate static let regionHasEvents = DiagnosticKind(
    "REG-02", .warning, "За год проведено не менее четырёх мероприятий регионального уровня",
    help:
      "Внесите прошедшие мероприятия в папку events с полями level: regional, start и status: held.",
    clause: "\(Paragraph.regionalModel), показатель 3 ЦНППМПР",
    wrong: .init(
      "events.yaml",
      "- {id: r-1, type: forum, level: municipal, title: Форум наставников, start: "
        + "2025-11-17}\n"),
    right: .init(
      "events.yaml",
      "- {id: r-1, type: forum, level: regional, title: Форум наставников, start: "
        + "2025-11-17}\n"))
}

private enum Message {
  static func few(_ count: Int, of wanted: Int) -> String {
    "Мероприятий регионального уровня за год \(count), а нужно не менее \(wanted)"
  }
}
