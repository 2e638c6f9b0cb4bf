import Diagnostics
import Text

/// A person shown above the school consented to this portal, not only to the school's (MEN-11).
///
/// Only those who consented to dissemination are asked: the others are not shown at all.
enum ConsentNamesPortal {
  static let requirement = Requirement(.consentNamesPortal, .aboveSchool) { context in
    let persons = shownPersons(context)
    if persons.isEmpty { return context.notApplicable("Портал никого не показывает по имени") }
    for person in persons {
      guard let consent = person.consent,
        context.consents[Reference(person.id)]?.namesPortal == false
      else { continue }
      context.find(Message.otherPortal, at: consent.range(\.resource))
    }
    context.keep("Согласий на распространение: \(persons.count)")
  }

  /// The mentors, curators and openly named mentees who consented to dissemination, each once.
  private static func shownPersons(_ context: RuleContext) -> [Record<Person>] {
    let portal = context.portal
    let mentors = context.facts.base.compactMap(\.person)
    let curators = context.facts.curators.compactMap { portal[$0.person] }
    let mentees = portal[Mentee.self].filter { $0.public?.is("name") ?? false }
      .compactMap { portal[$0.person] }
    var seen: Set<String> = []
    return (mentors + curators + mentees).filter { person in
      person.consent?.dissemination != nil && seen.insert(person.id).inserted
    }
  }
}

extension DiagnosticKind {
  fileprivate static let consentNamesPortal = DiagnosticKind(
    "MEN-11", .error, "Согласие человека называет адрес портала, на котором он показан",
    help: "Возьмите согласие, где назван адрес этого портала, и добавьте адрес в persons.yaml: "
      + "consent, resource. Согласия для сайта школы недостаточно.",
    clause: "\(Paragraph.dissemination); \(Paragraph.regulation("7.1.1"))",
    wrong: .init(
      "persons.yaml",
      "- id: ivanova\n  consent:\n    processing: 2026-09-01\n"
        + "    dissemination: 2026-09-01\n    resource: [\"https://kolledzh.example/\"]\n"),
    right: .init(
      "persons.yaml",
      "- id: ivanova\n  consent:\n    processing: 2026-09-01\n"
        + "    dissemination: 2026-09-01\n"
        + "    resource: [\"https://kolledzh.example/\", \"https://shkola.example/\"]\n"))
}

private enum Message {
  static let otherPortal = "Согласие на распространение не называет адрес этого портала"
}
