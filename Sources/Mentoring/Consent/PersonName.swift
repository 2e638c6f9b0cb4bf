/// A person's name in the forms that pages and sorting need.
package struct PersonName: Sendable {
  package let surname: String
  package let name: String
  package let patronymic: String?

  init(surname: String, name: String, patronymic: String?) {
    self.surname = surname
    self.name = name
    self.patronymic = patronymic
  }

  package init(_ person: Record<Person>) {
    self.init(
      surname: person.surname ?? "", name: person.name ?? "", patronymic: person.patronymic)
  }

  /// «Иванова Анна Сергеевна»
  package var full: String {
    [surname, name, patronymic ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// «Иванова А. С.», held together by no-break spaces
  package var short: String {
    ([surname] + [name, patronymic ?? ""].compactMap { $0.first.map { "\($0)." } })
      .joined(separator: "\u{A0}")
  }

  /// «АИ»: what stands where a portrait is missing
  package var initials: String { String([name, surname].compactMap(\.first)) }
}
