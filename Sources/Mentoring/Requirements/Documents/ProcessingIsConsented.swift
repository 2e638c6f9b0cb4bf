import Diagnostics
import Text

/// Everyone in a bank has consented to the processing of personal data (DOC-18).
enum ProcessingIsConsented {
  static let requirement = Requirement(.processingIsConsented, .everywhere) { context in
    let people = peopleInBanks(context)
    if people.isEmpty { return context.notApplicable("В банках никого нет") }
    for person in people {
      guard let given = person.consent?.processing else {
        context.find(Message.none(person), at: person.range)
        continue
      }
      if given > context.today, let consent = person.consent {
        context.find(Message.future(person, given), at: consent.range(\.processing))
      }
    }
    context.keep("Согласий на обработку: \(people.count)")
  }

  /// The people of the mentors', the mentees' and the curators' records, each once.
  private static func peopleInBanks(_ context: RuleContext) -> [Record<Person>] {
    let ids =
      context.portal[Mentor.self].compactMap { $0.person?.id }
      + context.portal[Mentee.self].compactMap { $0.person?.id }
      + context.portal[Curator.self].compactMap { $0.person?.id }
    let wanted = Set(ids)
    return context.portal[Person.self].filter { wanted.contains($0.id) }
  }
}

extension DiagnosticKind {
  fileprivate static let processingIsConsented = DiagnosticKind(
    "DOC-18", .error, "Каждый, кто внесён в банк, согласился на обработку персональных данных",
    help: "Напишите в persons.yaml дату согласия: consent: {processing: 2025-08-25}.",
    clause: "\(Paragraph.ofOrder("этап 2, п. 2 и этап 3, п. 2 приложения 2 к Положению")); "
      + "\(Paragraph.ofPersonalDataLaw("ст. 9"))",
    wrong: .init(
      "persons.yaml",
      "- id: orlova\n  position: учитель математики\n"),
    right: .init(
      "persons.yaml",
      "- id: orlova\n  position: учитель математики\n"
        + "  consent: {processing: 2026-08-28, by: self}\n"))
}

private enum Message {
  static func none(_ person: Record<Person>) -> String {
    "Нет согласия на обработку данных: «\(person.id)»"
  }

  static func future(_ person: Record<Person>, _ given: CalendarDate) -> String {
    "Согласие «\(person.id)» датировано будущим днём \(given.dotted)"
  }
}
