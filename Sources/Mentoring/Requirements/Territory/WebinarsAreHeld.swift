import Diagnostics
import Text

/// There are webinars for coordinators, for curators and for mentors (MUN-07).
enum WebinarsAreHeld {
  static let requirement = Requirement(.webinarsAreHeld, .municipal) { context in
    let earliest = SchoolYear(closedBefore: context.today)?.days.lowerBound ?? context.today
    let webinars = context.portal[Event.self].filter { event in
      event.type?.is("webinar") ?? false && event.status?.is("cancelled") != true
        && event.start.map { $0 >= earliest } ?? false
    }
    var missing: [String] = []
    for key in ["coordinators", "curators", "mentors"] {
      let webinar = webinars.first { ($0.audience ?? []).contains { $0.is(key, "all") } }
      if let webinar {
        context.prove(webinar.title ?? webinar.id, by: webinar)
      } else if let audience = Vocabulary.audience[key] {
        missing.append("«\(audience.label)»")
      }
    }
    if !missing.isEmpty { context.find(Message.none(missing), at: nil) }
  }
}

extension DiagnosticKind {
  fileprivate static let webinarsAreHeld = DiagnosticKind(
    "MUN-07", .warning, "Координаторы, кураторы и наставники участвуют в вебинарах",
    help:
      "Внесите вебинар этого или прошлого учебного года в папку events: type: webinar, audience, "
      + "start. Если подана заявка на представление опыта, напишите об этом в тексте.",
    clause: Paragraph.municipal("3.2–3.3"),
    wrong: .init(
      "events.yaml",
      "- {id: vebinar, type: webinar, title: Вебинар, start: 2026-10-01, audience: "
        + "[mentors]}\n"),
    right: .init(
      "events.yaml",
      "- {id: vebinar, type: webinar, title: Вебинар, start: 2026-10-01, audience: "
        + "[coordinators, curators, mentors]}\n"))
}

private enum Message {
  static func none(_ audiences: [String]) -> String {
    "Нет вебинара для аудитории \(audiences.listed())"
  }
}
