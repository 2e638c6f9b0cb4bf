import Diagnostics
import Text

/// A mentee's typed minority agrees with the year of birth, where it is known (COMPUTED-09).
///
/// The year itself is private and not printed; in the year of the eighteenth birthday it decides nothing.
enum MinorFollowsBirthYear {
  static let figure = Requirement(.minorFollowsBirthYear, .everywhere) { context in
    for mentee in context.portal[Mentee.self] {
      guard let person = context.portal[mentee.person], let year = person.birthYear else {
        continue
      }
      let age = context.today.year - year
      let notes = [Diagnostic.Note("год рождения", at: person.range(\.birthYear))]
      if age < 18, mentee.minor != true {
        context.find(
          Message.young, at: mentee.range(\.minor), help: Message.mendYoung, suggestion: "да",
          notes: notes)
      } else if age > 18, mentee.minor == true {
        context.find(Message.grown, at: mentee.range(\.minor), suggestion: "нет", notes: notes)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let minorFollowsBirthYear = DiagnosticKind(
    "COMPUTED-09", .warning, "Отметка «несовершеннолетний» сходится с годом рождения",
    help: "Поправьте minor в mentees.yaml или birth_year в persons.yaml.",
    clause: "ст. 21 ГК РФ; ст. 9 закона № 152-ФЗ",
    wrong: .init("mentees.yaml", "- {id: n-orlov, person: orlov, minor: нет}\n"),
    right: .init("mentees.yaml", "- {id: n-orlov, person: orlov, minor: да}\n"),
    beside: [.init("persons.yaml", "- {id: orlov, birth_year: 2015}\n")])
}

private enum Message {
  static let young =
    "По году рождения наставляемому меньше 18 лет, а несовершеннолетним он не отмечен"
  static let grown = "По году рождения наставляемому больше 18 лет, а отмечен несовершеннолетним"
  static let mendYoung =
    "Напишите в mentees.yaml minor: да и дату согласия законного представителя "
    + "в legal_rep_consent."
}
