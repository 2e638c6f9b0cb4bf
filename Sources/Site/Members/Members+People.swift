import Mentoring
import Rendering
import Text

extension ComputedMembers {
  static let person: List = [
    ("title", .text, of(Person.self) { _, person in .string(PersonName(person).full) }),
    ("full_name", .text, of(Person.self) { _, person in .string(PersonName(person).full) }),
    ("short_name", .text, of(Person.self) { _, person in .string(PersonName(person).short) }),
    ("initials", .text, of(Person.self) { _, person in .string(PersonName(person).initials) }),
    // Which of eight tints the monogram has: always the same for a person, on every page.
    (
      "tint", .number,
      of(Person.self) { _, person in .int(Int(person.id.utf8.reduce(0) { $0 &+ UInt32($1) } % 8)) }
    ),
    (
      "organisation", .maybe(Organisation.self),
      of(Person.self) { view, person in organisation(person.org, view) }
    ),
    (
      "phone_url", .optional(.text),
      of(Person.self) { _, person in text(person.phone.map(ContactText.telephone)) }
    ),
    (
      "email_url", .optional(.text),
      of(Person.self) { _, person in text(person.email.map { "mailto:" + $0 }) }
    ),
    (
      "url", .optional(.link),
      of(Person.self) { view, person in
        view.facts.mentor(of: person).map { view.link($0.data) } ?? .null
      }
    ),
  ]

  static let mentor: List = [
    ("title", .optional(.text), of(Mentor.self) { view, mentor in name(of: mentor.person, view) }),
    (
      "full_name", .optional(.text),
      of(Mentor.self) { view, mentor in name(of: mentor.person, view) }
    ),
    (
      "organisation", .maybe(Organisation.self),
      of(Mentor.self) { view, mentor in organisation(view.portal[mentor.person]?.org, view) }
    ),
    ("free", .number, of(Mentor.self) { view, mentor in .int(Availability(mentor, view).free) }),
    ("state", .term, of(Mentor.self) { view, mentor in .object(Availability(mentor, view).state) }),
    (
      "pairs", .records(Pair.self),
      of(Mentor.self) { view, mentor in view.objects(view.facts.pairs(ofMentor: mentor.id)) }
    ),
    (
      "programmes", .records(Programme.self),
      of(Mentor.self) { view, mentor in
        view.objects(
          view.facts.pairs(ofMentor: mentor.id)
            .flatMap { view.facts.programmes(ofPair: $0.id) })
      }
    ),
    (
      "awards", .records(Award.self),
      of(Mentor.self) { view, mentor in
        view.objects(view.facts.awards(of: mentor))
      }
    ),
    (
      "curator", .maybe(Curator.self),
      of(Mentor.self) { view, mentor in
        view.facts.curator(of: mentor).map { view.object($0) } ?? .null
      }
    ),
    (
      "request_url", .optional(.text),
      of(Mentor.self) { view, mentor in text(RequestLetter(mentor, view).url) }
    ),
    (
      "request_email", .optional(.text),
      of(Mentor.self) { view, mentor in text(RequestLetter(mentor, view).recipient) }
    ),
    (
      "own_words", .optional(.text),
      of(Mentor.self) { view, mentor in text(view.ownWords(of: mentor)) }
    ),
    (
      "municipality", .optional(.text),
      of(Mentor.self) { view, mentor in
        text(view.level == .regional ? view.municipality(of: mentor)?.name : nil)
      }
    ),
  ]

  static let achievement: List = [
    (
      "doc", .optional(.download),
      of(MentorAchievement.self) { view, item in view.downloads.value(item.doc) }
    )
  ]

  static let mentee: List = [
    (
      "title", .text,
      of(Mentee.self) { view, mentee in .string(view.portal.label(ofMentee: mentee.id)) }
    ),
    (
      "label", .text,
      of(Mentee.self) { view, mentee in .string(view.portal.label(ofMentee: mentee.id)) }
    ),
    (
      "organisation", .maybe(Organisation.self),
      of(Mentee.self) { view, mentee in organisation(mentee.org, view) }
    ),
    (
      "directions", .list(.term),
      of(Mentee.self) { _, mentee in
        .list((mentee.requests ?? []).compactMap(\.direction).map { .object(TermObject($0)) })
      }
    ),
  ]

  static let curator: List = [
    (
      "title", .optional(.text),
      of(Curator.self) { view, curator in name(of: curator.person, view) }
    ),
    (
      "full_name", .optional(.text),
      of(Curator.self) { view, curator in name(of: curator.person, view) }
    ),
    (
      "short_name", .optional(.text),
      of(Curator.self) { view, curator in
        text(view.portal[curator.person].map { PersonName($0).short })
      }
    ),
    (
      "organisation", .maybe(Organisation.self),
      of(Curator.self) { view, curator in organisation(curator.org, view) }
    ),
    (
      "phone", .optional(.text),
      of(Curator.self) { _, curator in text(ContactText(curator.contact).phone) }
    ),
    (
      "email", .optional(.text),
      of(Curator.self) { _, curator in text(ContactText(curator.contact).email) }
    ),
    (
      "phone_url", .optional(.text),
      of(Curator.self) { _, curator in text(ContactText(curator.contact).phoneURL) }
    ),
    (
      "email_url", .optional(.text),
      of(Curator.self) { _, curator in text(ContactText(curator.contact).emailURL) }
    ),
  ]

  static let contact: List = [
    ("title", .optional(.text), of(Contact.self) { view, contact in words(contact.name, view) }),
    (
      "phone_url", .optional(.text),
      of(Contact.self) { _, contact in text(contact.phone.map(ContactText.telephone)) }
    ),
    (
      "email_url", .optional(.text),
      of(Contact.self) { _, contact in text(contact.email.map { "mailto:" + $0 }) }
    ),
    ("source_url", .optional(.text), of(Contact.self) { _, contact in text(contact.url) }),
    (
      "source_title", .optional(.text),
      of(Contact.self) { _, contact in text(contact.url.map(SocialPage.title)) }
    ),
  ]

  static let portfolio: List = [
    ("source_url", .optional(.text), of(Portfolio.self) { _, portfolio in text(portfolio.url) }),
    (
      "title", .optional(.text),
      of(Portfolio.self) { view, portfolio in name(of: portfolio.owner, view) }
    ),
  ]

  static let picture: List = [
    (
      "url", .optional(.link),
      { view, data in shown(data, view).map { .link($0.path) } ?? .null }
    ),
    ("width", .optional(.number), { view, data in number(shown(data, view)?.width) }),
    ("height", .optional(.number), { view, data in number(shown(data, view)?.height) }),
    (
      "webp", .list(.pictureWidth),
      { view, data in
        .list(
          (shown(data, view)?.webp ?? []).map { ["url": .link($0.path), "width": .int($0.width)] })
      }
    ),
  ]

  private static func shown(_ picture: RecordData, _ view: PortalView) -> ShownPicture? {
    file(of: picture).map { view.downloads.shown($0) }
  }

  private static func file(of picture: RecordData) -> String? {
    guard let slot = picture.schema.slot(of: "file"),
      case .text(let path) = picture.slots[slot].value
    else { return nil }
    return path
  }

  private static func number(_ number: Int?) -> TemplateValue { number.map { .int($0) } ?? .null }

  private static func name(of reference: Reference<Person>?, _ view: PortalView) -> TemplateValue {
    text(view.portal[reference].map { PersonName($0).full })
  }

  static func organisation(
    _ reference: Reference<Organisation>?, _ view: PortalView
  ) -> TemplateValue {
    view.portal[reference].map { view.object($0) } ?? .null
  }
}

/// Whether a mentor takes mentees now, in words, and how many more.
struct Availability {
  let free: Int
  let state: TermObject

  init(_ mentor: Record<Mentor>, _ view: PortalView) {
    let places = view.facts.places(of: mentor)
    let hasLeft = !view.facts.isInBase(mentor)
    free = places.free
    state =
      if places.isAway {
        TermObject(key: "paused", label: hasLeft ? "не ведёт наставляемых" : "сейчас не принимает")
      } else if free > 0 {
        TermObject(key: "available", label: "есть места")
      } else {
        TermObject(key: "busy", label: "мест нет")
      }
  }
}

/// A phone number and an address of mail found in a line of text.
struct ContactText {
  let phone: String?
  let email: String?

  init(_ text: String?) {
    let parts = (text ?? "").split(whereSeparator: { ",;".contains($0) })
      .map { $0.split(whereSeparator: { $0 == " " }).joined(separator: " ") }
    email = parts.first { $0.contains("@") }
    phone = parts.first { part in
      !part.contains("@") && part.count { $0.isWholeNumber } >= 5
    }
  }

  var phoneURL: String? { phone.map(Self.telephone) }
  var emailURL: String? { email.map { "mailto:" + $0 } }

  /// `tel:` with digits only (RFC 3966); the Russian trunk prefix 8 becomes +7.
  static func telephone(_ phone: String) -> String {
    var digits = phone.filter(\.isWholeNumber)
    if digits.count == 11, digits.first == "8" { digits = "7" + digits.dropFirst() }
    return "tel:" + (digits.count == 11 ? "+" : "") + digits
  }
}
