package import Text

/// An act as the catalogue knows it: what it is called, by which number and date it is cited.
package enum Act: Declared {
  package static let declaration = Declaration(
    Fields(), "act", "акт", plural: "acts", pluralLabel: "акты")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let type = Field.term("type", "вид", .documentType, .required)
    package let level = Field.term("level", "уровень", .docLevel, .required)
    package let title = Field.text("title", "название", .required)
    package let numbers = Field.texts("numbers", "номера", .required)
    package let date = Field.date("date", "дата")
    package let issuer = Field.text("issuer", "кто издал")
    package let url = Field.text("url", "адрес", .optional, format: .url)
    package let aliases = Field.texts(
      "aliases", "узнаётся по словам", .optional, .help("Слова, по которым узнают акт без номера"))
    package let misquotes = Field.texts(
      "misquotes", "неверные ссылки", .optional, .help("Как акт называют по ошибке"))
    package let cite = Field.text(
      "cite", "правильная ссылка", .optional, .help("Как сослаться вместо неверного"))
    package let until = Field.date("until", "действует до")
    package let repealed = Field.text(
      "repealed", "утратил силу", .optional, .help("Чем заменён или отменён"))
  }
}

extension Record<Act> {
  /// The code lists of profiles use; empty for an act whose file lacks it, which was reported.
  package var id: String { data.id }

  /// «№ 273-ФЗ от 29.12.2012»
  package var citation: String {
    let number = "№ " + (self.numbers ?? []).joined(separator: " / № ")
    return self.date.map { "\(number) от \($0.dotted)" } ?? number
  }

  /// «Письмо Минпросвещения России … от 21.12.2021 № АЗ-1128/08, № 657»: the act as a ground.
  var citedName: String {
    let numbers = self.numbers ?? []
    let kind = ActName(
      type: self.type, issuer: self.issuer, number: numbers.first, title: self.title)
    let day = self.date.map { " от \($0.dotted)" } ?? ""
    let number = numbers.map { "№ \($0)" }.joined(separator: ", ")
    return kind.text.lowercasingFirst + day + " " + number
  }

  /// What took the act's force by a day; nil while it is in force.
  package func repeal(on day: CalendarDate) -> String? {
    if let repealed = self.repealed { return repealed }
    if let until = self.until, until < day { return "срок действия истёк \(until.dotted)" }
    return nil
  }
}
