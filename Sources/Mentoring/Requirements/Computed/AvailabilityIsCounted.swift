import Diagnostics

/// A mentor's typed readiness agrees with the free places: capacity less active pairs (COMPUTED-01).
enum AvailabilityIsCounted {
  static let figure = Requirement(.availabilityIsCounted, .everywhere) { context in
    for mentor in context.portal[Mentor.self] {
      let places = context.facts.places(of: mentor)
      guard !places.isAway, let status = mentor.status else { continue }
      if status.is("available"), places.free == 0 {
        context.find(
          Message.full(status, places), at: mentor.range(\.status), help: Message.mendFull,
          suggestion: "busy")
      } else if status.is("busy"), places.free > 0 {
        context.find(
          Message.free(status, places), at: mentor.range(\.status), help: Message.mendFree,
          suggestion: "available")
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let availabilityIsCounted = DiagnosticKind(
    "COMPUTED-01", .warning, "Статус наставника сходится с числом свободных мест",
    help: "Поправьте status или capacity наставника: свободные места программа считает сама, "
      + "это capacity без наставляемых в действующих парах.",
    clause: Paragraph.stage("3–4"),
    wrong: .init("mentors.yaml", "- id: ivanova\n  capacity: 0\n  status: available\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  capacity: 1\n  status: available\n"))
}

private enum Message {
  static let mendFull =
    "Поставьте status: busy. Если наставник готов вести больше, увеличьте capacity. "
    + "Если пара уже не работает, закройте её в pairs.yaml."
  static let mendFree =
    "Поставьте status: available. Если наставник никого больше не возьмёт, уменьшите capacity "
    + "или поставьте status: paused."

  static func full(_ status: Term, _ places: FreePlaces) -> String {
    "Наставник отмечен «\(status.label)», а свободных мест нет: \(account(places))"
  }

  static func free(_ status: Term, _ places: FreePlaces) -> String {
    "Наставник отмечен «\(status.label)», а свободных мест \(places.free): \(account(places))"
  }

  private static func account(_ places: FreePlaces) -> String {
    "готов вести \(places.capacity), в действующих парах \(places.taken)"
  }
}
