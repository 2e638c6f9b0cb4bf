import Diagnostics

/// A mentor has a full name, a position, an organisation and, above the school, a municipality (MEN-01).
enum MentorIsNamed {
  static let requirement = Requirement(.mentorIsNamed, .everywhere) { context in
    var placed: Set<String> = []
    context.eachMentor(
      proof: .shown { facts, mentor in [facts[mentor.person]?.position] }
    ) { context, mentor in
      guard let person = mentor.person else {
        return context.find(Message.nobody, at: mentor.record.range(\.person))
      }
      checkName(&context, person)
      guard context.level != .school, let organisation = context.portal[person.org],
        placed.insert(organisation.id).inserted, context.portal[organisation.municipality] == nil
      else { return }
      context.find(
        Message.nowhere, at: organisation.range(\.municipality), help: Message.addMunicipality)
    }
  }

  private static func checkName(_ context: inout RuleContext, _ person: Record<Person>) {
    if person.lacks(\.surname) {
      context.find(Message.lacks("фамилия"), at: person.range(\.surname))
    }
    if person.lacks(\.name) { context.find(Message.lacks("имя"), at: person.range(\.name)) }
    if person.lacks(\.position) {
      context.find(Message.lacks("должность"), at: person.range(\.position))
    }
    if context.portal[person.org] == nil {
      context.find(Message.lacks("место работы"), at: person.range(\.org))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorIsNamed = DiagnosticKind(
    "MEN-01", .error, "У наставника указаны имя, должность, организация и муниципалитет",
    help: "Заполните запись человека в persons.yaml: surname, name, patronymic, position, org. "
      + "В mentors.yaml поле person называет код этой записи.",
    clause: Paragraph.regulation("1.3, 4.3, 7.1.1"),
    wrong: .init(
      "persons.yaml", "- id: ivanova\n  surname: Иванова\n  name: Анна\n  org: shkola\n"),
    right: .init(
      "persons.yaml",
      "- id: ivanova\n  surname: Иванова\n  name: Анна\n  position: учитель физики\n  org: shkola\n"
    ))
}

private enum Message {
  static let nobody = "Не указано, кто этот наставник"
  static let nowhere = "Не указан муниципалитет организации, где работает наставник"
  static let addMunicipality =
    "В organisations.yaml добавьте municipality: код записи из municipalities.yaml."

  static func lacks(_ what: String) -> String { "У наставника не указано: \(what)" }
}
