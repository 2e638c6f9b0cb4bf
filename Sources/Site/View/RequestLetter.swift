import Mentoring
import Text

/// A letter to the curator that asks for a mentor, ready to be sent.
///
/// Short, since mail programs cut long addresses: RFC 6068, and Outlook's 2,000 signs.
struct RequestLetter {
  private let mentor: Record<Mentor>
  private let view: PortalView

  init(_ mentor: Record<Mentor>, _ view: PortalView) {
    self.mentor = mentor
    self.view = view
  }

  /// Whom it goes to; nil where nobody has a mail box.
  var recipient: String? { ContactText(view.facts.requestContact(of: mentor)).email }

  /// The letter as an address that a mail program opens.
  var url: String? {
    recipient.map { recipient in
      "mailto:\(recipient)?subject=\(PercentEncoding.encode("Прошу наставника: \(name)"))"
        + "&body=\(PercentEncoding.encode(body))"
    }
  }

  private var name: String { view.portal[mentor.person].map { PersonName($0).full } ?? "" }

  /// Lines end in CR LF (RFC 6068, section 5).
  private var body: String {
    [
      "Здравствуйте\(greeting)!", "Прошу познакомить меня с наставником.",
      "Наставник: \(name)", "О себе: ", "С чем нужна помощь: ", "Как со мной связаться: ",
    ].joined(separator: "\r\n")
  }

  /// «, Марина Сергеевна»: the curator's, when the letter goes to the curator.
  private var greeting: String {
    guard let curator = view.facts.curator(of: mentor), let recipient,
      curator.contact?.contains(recipient) == true, let person = view.portal[curator.person],
      let name = person.name, let patronymic = person.patronymic
    else { return "" }
    return ", \(name) \(patronymic)"
  }
}
