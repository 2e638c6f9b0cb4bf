import Diagnostics

/// A mentor has a full name, a position, an organisation and, above the school, a municipality (MEN-01).
enum MentorIsNamed {
  static let requirement = Requirement(.mentorIsNamed, .everywhere) { inspection in
    var placed: Set<String> = []
    inspection.eachMentor { inspection, mentor in
      guard let person = mentor.person else {
        return inspection.find(Message.nobody, at: mentor.record.range(\.person))
      }
      lookAtName(&inspection, person)
      guard inspection.level != .school, let organisation = inspection.portal[person.org],
        placed.insert(organisation.id).inserted, inspection.portal[organisation.municipality] == nil
      else { return }
      inspection.find(
        Message.nowhere, at: organisation.range(\.municipality), help: Message.addMunicipality)
    }
  }

  private static func lookAtName(_ inspection: inout Inspection, _ person: Record<Person>) {
    if person.lacks(\.surname) {
      inspection.find(Message.lacks("фамилия"), at: person.range(\.surname))
    }
    if person.lacks(\.name) { inspection.find(Message.lacks("имя"), at: person.range(\.name)) }
    if person.lacks(\.position) {
      inspection.find(Message.lacks("должность"), at: person.range(\.position))
    }
    if inspection.portal[person.org] == nil {
      inspection.find(Message.lacks("место работы"), at: person.range(\.org))
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
