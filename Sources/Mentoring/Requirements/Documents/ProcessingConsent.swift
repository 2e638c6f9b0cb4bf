import Diagnostics
import Text

extension Requirement {
  /// DOC-18: everyone in a bank has consented to the processing of personal data.
  static let processingConsent = Requirement(.processingConsent, .everywhere) { context in
    let people = context.peopleInBanks()
    if people.isEmpty { return context.notApplicable("в банках никого нет") }
    for person in people {
      guard let given = person.consent?.processing else {
        context.find("Нет согласия на обработку данных: «\(person.id)»", at: person.range)
        continue
      }
      if given > context.today, let consent = person.consent {
        context.find(
          "Согласие «\(person.id)» датировано будущим днём \(given.dotted)",
          at: consent.range(\.processing))
      }
    }
    context.prove("Согласий на обработку: \(people.count)", section: "mentors")
  }
}

extension RuleContext {
  /// The people of the mentors', the mentees' and the curators' records, each once.
  fileprivate func peopleInBanks() -> [Record<Person>] {
    let ids =
      portal[Mentor.self].compactMap { $0.person?.id }
      + portal[Mentee.self].compactMap { $0.person?.id }
      + portal[Curator.self].compactMap { $0.person?.id }
    let wanted = Set(ids)
    return portal[Person.self].filter { wanted.contains($0.id) }
  }
}

extension DiagnosticKind {
  fileprivate static let processingConsent = DiagnosticKind(
    "DOC-18", .error, "Каждый, кто внесён в банк, согласился на обработку персональных данных",
    help: "Напишите в persons.yaml дату согласия: consent: {processing: 2025-08-25}.",
    clause: "этап 2, п. 2 и этап 3, п. 2 приложения 2 к Положению, приказ № 25 от 21.03.2022; "
      + "ст. 9 закона № 152-ФЗ",
    right: .init("persons.yaml", "- id: ivanova\n  consent: {processing: 2025-08-25}\n"))
}
