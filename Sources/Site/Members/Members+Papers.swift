import Mentoring
import Rendering
import Text

extension ComputedMembers {
  static let document: List = [
    (
      "purpose", .optional(.markup),
      of(LegalDocument.self) { view, document in citing(document.purpose, view) }
    ),
    (
      "called", .text,
      of(LegalDocument.self) { view, document in .string(view.typeset(document.calledKind)) }
    ),
    (
      "short_name", .text,
      of(LegalDocument.self) { view, document in .string(view.typeset(document.shortName)) }
    ),
    (
      "requisites", .text,
      of(LegalDocument.self) { view, document in
        .string(view.typeset(document.requisites))
      }
    ),
    (
      "state", .term,
      of(LegalDocument.self) { view, document in
        view.facts.isInForce(document)
          ? .object(TermObject(key: "valid", label: "действует"))
          : .object(TermObject(key: "archived", label: "в архиве"))
      }
    ),
    (
      "download", .optional(.download),
      of(LegalDocument.self) { view, document in view.downloads.value(document.file) }
    ),
    (
      "signature", .optional(.download),
      of(LegalDocument.self) { view, document in
        view.downloads.value(document.file.map { $0 + ".sig" })
      }
    ),
    ("source_url", .optional(.text), of(LegalDocument.self) { _, document in text(document.url) }),
    (
      "successor", .maybe(LegalDocument.self),
      of(LegalDocument.self) { view, document in
        view.facts.successor(of: document).map { view.object($0) } ?? .null
      }
    ),
  ]

  static let material: List = [
    (
      "download", .optional(.download),
      of(Material.self) { view, material in view.downloads.value(material.file) }
    ),
    ("source_url", .optional(.text), of(Material.self) { _, material in text(material.url) }),
    (
      "body", .optional(.markup),
      of(Material.self) { view, material in
        material.about.map { .writable(MarkdownBody($0, of: material.data, view)) }
          ?? .null
      }
    ),
  ]

  static let course: List = [
    ("source_url", .optional(.text), of(Course.self) { _, course in text(course.url) }),
    (
      "is_future", .bool,
      of(Course.self) { view, course in .bool(view.facts.isFuture(course)) }
    ),
  ]

  static let news: List = []

  static let event: List = [
    ("is_future", .bool, of(Event.self) { view, event in .bool(view.facts.isFuture(event)) }),
    (
      "ics_url", .optional(.link),
      of(Event.self) { view, event in
        EventCalendar.path(of: event, view).map { .link($0) } ?? .null
      }
    ),
  ]

  static let term: List = [
    (
      "source", .optional(.markup),
      of(GlossaryTerm.self) { view, term in citing(term.source, view) }
    ),
    ("title", .optional(.text), of(GlossaryTerm.self) { view, term in words(term.term, view) }),
    ("anchor", .text, of(GlossaryTerm.self) { _, term in .string(term.id) }),
  ]

  static let faq: List = [
    ("title", .optional(.text), of(FAQ.self) { view, faq in words(faq.question, view) }),
    ("anchor", .text, of(FAQ.self) { _, faq in .string(faq.id) }),
  ]

  static let municipality: List = [
    (
      "title", .optional(.text),
      of(Municipality.self) { view, municipality in words(municipality.name, view) }
    )
  ]

  static let incentive: List = [
    (
      "wording", .optional(.markup),
      of(Incentive.self) { view, incentive in citing(incentive.title, view) }
    )
  ]

  static let monitoringAct: List = [
    (
      "title", .optional(.text),
      of(MonitoringAct.self) { view, act in words(act.kind?.label, view) }
    ),
    (
      "summary", .optional(.markup),
      of(MonitoringAct.self) { view, act in citing(act.summary, view) }
    ),
    (
      "download", .optional(.download),
      of(MonitoringAct.self) { view, act in view.downloads.value(act.file) }
    ),
  ]

  static let award: List = [
    ("note", .optional(.markup), of(Award.self) { view, award in citing(award.note, view) })
  ]

  static let partnership: List = [
    (
      "title", .optional(.text),
      of(Partnership.self) { view, partnership in words(partnership.topic, view) }
    )
  ]

  static let organisation: List = [
    (
      "title", .optional(.text),
      of(Organisation.self) { view, org in words(org.shortName ?? org.name, view) }
    ),
    (
      "curators", .records(Curator.self),
      of(Organisation.self) { view, org in
        view.objects(view.facts.curators(of: org.id))
      }
    ),
    (
      "phone_url", .optional(.text),
      of(Organisation.self) { _, org in text(org.phone.map(ContactText.telephone)) }
    ),
    (
      "email_url", .optional(.text),
      of(Organisation.self) { _, org in text(org.email.map { "mailto:" + $0 }) }
    ),
    (
      "social", .list(.titledLink),
      of(Organisation.self) { _, org in
        .list(
          (org.social ?? []).map {
            ["title": .string(SocialPage.title(of: $0)), "url": .string($0)]
          })
      }
    ),
    (
      "readiness", .optional(.readiness),
      of(Organisation.self) { view, org in
        view.readiness[org.id].map { Readiness($0, view).value } ?? .null
      }
    ),
    (
      "mentors_count", .number,
      of(Organisation.self) { view, org in .int(view.facts.mentors(of: org.id).count) }
    ),
    (
      "documents", .records(LegalDocument.self),
      of(Organisation.self) { view, org in
        view.objects(view.facts.documents(of: org.id))
      }
    ),
    (
      "orders", .records(LegalDocument.self),
      of(Organisation.self) { view, org in view.objects(view.facts.orders(of: org.id)) }
    ),
  ]

}

/// What an official page in a social network is called.
enum SocialPage {
  static func title(of address: String) -> String {
    let host = WebAddress.host(address) ?? address
    switch host {
    case "vk.com", "vk.ru", "m.vk.com": return "ВКонтакте"
    case "ok.ru": return "Одноклассники"
    case "max.ru", "web.max.ru": return "MAX"
    case "t.me": return "Telegram"
    case "rutube.ru": return "RUTUBE"
    default: return host
    }
  }
}
