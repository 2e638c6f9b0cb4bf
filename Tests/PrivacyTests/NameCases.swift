import Privacy
import Testing

/// A text, and what the finder should say of it.
struct NameCase: Sendable, CustomTestStringConvertible {
  enum Alarm: Sendable { case none, warning, error }

  let text: String
  let alarm: Alarm

  init(_ alarm: Alarm, _ text: String) {
    self.text = text
    self.alarm = alarm
  }

  var testDescription: String { text }
}

extension NameCase.Alarm {
  init(_ mentions: [Mention]) {
    self =
      mentions.contains { $0.strength == .full } ? .error : mentions.isEmpty ? .none : .warning
  }
}

/// A person's name in the six cases of the singular, declined by hand.
struct DeclinedName: Sendable {
  let surname: [String]
  let name: [String]
  let patronymic: [String]

  init(_ surname: String, _ name: String, _ patronymic: String) {
    self.surname = surname.split(separator: " ").map(String.init)
    self.name = name.split(separator: " ").map(String.init)
    self.patronymic = patronymic.split(separator: " ").map(String.init)
  }

  var person: NamedPerson {
    NamedPerson(surname: surname[0], name: name[0], patronymic: patronymic[0], isHidden: true)
  }

  static let all = [
    DeclinedName(
      "Скрытнева Скрытневой Скрытневой Скрытневу Скрытневой Скрытневой",
      "Аделаида Аделаиды Аделаиде Аделаиду Аделаидой Аделаиде",
      "Елизаровна Елизаровны Елизаровне Елизаровну Елизаровной Елизаровне"),
    DeclinedName(
      "Журавель Журавля Журавлю Журавля Журавлём Журавле", "Лев Льва Льву Льва Львом Льве",
      "Кузьмич Кузьмича Кузьмичу Кузьмича Кузьмичом Кузьмиче"),
    DeclinedName(
      "Осадчий Осадчего Осадчему Осадчего Осадчим Осадчем", "Пётр Петра Петру Петра Петром Петре",
      "Андреевич Андреевича Андреевичу Андреевича Андреевичем Андреевиче"),
    DeclinedName(
      "Ким Ким Ким Ким Ким Ким", "Яна Яны Яне Яну Яной Яне",
      "Юрьевна Юрьевны Юрьевне Юрьевну Юрьевной Юрьевне"),
    DeclinedName(
      "Римская-Корсакова Римской-Корсаковой Римской-Корсаковой Римскую-Корсакову Римской-Корсаковой Римской-Корсаковой",
      "Нина Нины Нине Нину Ниной Нине", "Павловна Павловны Павловне Павловну Павловной Павловне"),
    DeclinedName(
      "Кваша Кваши Кваше Квашу Квашей Кваше", "Фаддей Фаддея Фаддею Фаддея Фаддеем Фаддее",
      "Савельевич Савельевича Савельевичу Савельевича Савельевичем Савельевиче"),
  ]
}

extension NameCase {
  /// Every name in every case in every order: s surname, n name, p patronymic, i and j initials.
  static let declined: [NameCase] = DeclinedName.all.flatMap { person in
    (0..<6).flatMap { number in
      let parts: [Character: String] = [
        "s": person.surname[number], "n": person.name[number], "p": person.patronymic[number],
        "i": person.name[0].prefix(1) + ".", "j": person.patronymic[0].prefix(1) + ".",
      ]
      return orders.map { alarm, order in
        NameCase(
          alarm, "Сегодня " + order.reduce(into: "") { $0 += parts[$1] ?? String($1) } + " на уроке"
        )
      }
    }
  }

  private static let orders: [(Alarm, String)] = [
    (.error, "s n p"), (.error, "n p s"), (.error, "s n"), (.error, "n s"), (.error, "s i j"),
    (.error, "i j s"), (.error, "ijs"), (.error, "s ij"), (.error, "s i"), (.error, "s **n**"),
    (.error, "s\u{A0}i\u{A0}j"), (.error, "s\nn p"), (.error, "| s | n | p |"),
    (.error, "<b>s</b> n"), (.warning, "учитель s"),
  ]
}
