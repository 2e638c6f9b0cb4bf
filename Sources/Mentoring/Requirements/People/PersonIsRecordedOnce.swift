import Diagnostics

/// One person has one record, and one record of a mentor (MEN-07).
///
/// Two records with one id are refused when the portal is read. Two mentors who are one person are an
/// error; two people of one name are a warning, for namesakes exist.
enum PersonIsRecordedOnce {
  static let requirement = Requirement(.personIsRecordedOnce, .aboveSchool) { context in
    let persons = context.portal[Person.self]
    if persons.isEmpty { return context.notApplicable("На портале нет записей о людях") }
    findNamesakes(&context)
    findDoubles(&context)
    context.searched("Людей в базе: \(persons.count)")
  }

  private static func findNamesakes(_ context: inout RuleContext) {
    var first: [String: Record<Person>] = [:]
    for person in context.portal[Person.self] {
      let name = KeyFolding.fold(PersonName(person).full)
      guard !name.isEmpty else { continue }
      guard let other = first[name] else {
        first[name] = person
        continue
      }
      context.find(
        other.org == person.org ? Message.sameSchool : Message.otherSchool,
        at: person.range(\.surname), severity: .warning,
        notes: [.init("первая запись с этим именем", at: other.range(\.surname))])
    }
  }

  private static func findDoubles(_ context: inout RuleContext) {
    var first: [String: Record<Mentor>] = [:]
    for mentor in context.portal[Mentor.self] {
      guard let person = mentor.person?.id else { continue }
      guard let other = first[person] else {
        first[person] = mentor
        continue
      }
      context.find(
        Message.double, at: mentor.range(\.person), help: Message.mergeMentors,
        notes: [.init("первая запись этого наставника", at: other.range(\.person))])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let personIsRecordedOnce = DiagnosticKind(
    "MEN-07", .error, "Один человек записан в базе один раз",
    help: "Если это один человек, оставьте в persons.yaml одну запись и назовите её код везде, "
      + "где он упомянут. Если это однофамильцы, ничего не меняйте.",
    clause: "\(Paragraph.regulation("4.3")); \(Paragraph.municipal("2.4"))",
    wrong: .init(
      "mentors.yaml",
      "- {id: petrova, person: ivanova}\n"),
    right: .init(
      "mentors.yaml",
      "- {id: petrova, person: petrova}\n"),
    beside: [
      .init(
        "mentors.yaml",
        "- id: petrova\n  status: available\n  criteria: [achiever]\n"
          + "  achievements: [{text: Победитель конкурса «Учитель года», year: 2024}]\n"
          + "  subjects: [биология]\n  directions: [methods]\n  survey_date: 2025-09-01\n"
          + "  trainings: [Установочная сессия]\n  included: 2025-09-02\n  checked: 2026-09-01\n")
    ])
}

private enum Message {
  static let otherSchool = "Человек с тем же именем уже записан в другой организации"
  static let sameSchool = "Человек с тем же именем уже записан в той же организации"
  static let double = "Один человек записан наставником дважды"
  static let mergeMentors =
    "Оставьте в mentors.yaml одну запись и перенесите в неё всё нужное из второй."
}
