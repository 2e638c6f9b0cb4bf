import Mentoring
import Rendering
import Text

/// By what a mentor is found: the facets of the bank and their addresses.
enum MentorFacets {
  /// A way to narrow the bank down.
  struct Facet: Sendable {
    let key: String
    let title: String
    /// The options a mentor belongs to: Latin key and label.
    let options: @Sendable (Record<Mentor>, PortalView) -> [(key: String, label: String)]
  }

  static let all: [Facet] = [
    Facet(key: "predmet", title: "Предмет") { mentor, view in
      (mentor.subjects ?? view.portal[mentor.person]?.subjects ?? []).map { (Slug.make($0), $0) }
    },
    Facet(key: "napravlenie", title: "Направление") { mentor, _ in terms(mentor.directions) },
    Facet(key: "mesto", title: "Муниципалитет") { mentor, view in
      let place = view.portal[view.portal[view.portal[mentor.person]?.org]?.municipality]
      return view.level == .regional ? place.map { [($0.id, $0.name ?? $0.id)] } ?? [] : []
    },
    Facet(key: "shkola", title: "Организация") { mentor, view in
      guard view.level != .school, let org = view.portal[view.portal[mentor.person]?.org] else {
        return []
      }
      return [(org.id, org.shortName ?? org.name ?? org.id)]
    },
    Facet(key: "forma", title: "Форма") { mentor, _ in terms(mentor.forms) },
    Facet(key: "vid", title: "Вид") { mentor, _ in terms(mentor.kinds) },
    Facet(key: "format", title: "Формат") { mentor, _ in terms(mentor.modes) },
    Facet(key: "kogo", title: "С кем работает") { mentor, _ in terms(mentor.accepts) },
    Facet(key: "priznanie", title: "Признание") { mentor, _ in
      [
        ("metodaktiv", "член методического актива", mentor.activist),
        ("laureat", "лауреат конкурса", mentor.laureate),
      ]
      .filter { $0.2 == true }.map { ($0.0, $0.1) }
    },
    Facet(key: "svobodno", title: "Места") { mentor, view in
      Availability(mentor, view).free > 0 ? [("est", "есть места")] : []
    },
  ]

  /// «predmet:matematika» for every option the mentor belongs to.
  static func keys(of mentor: Record<Mentor>, _ view: PortalView) -> [String] {
    all.flatMap { facet in facet.options(mentor, view).map { "\(facet.key):\($0.key)" } }
  }

  private static func terms(_ terms: [Term]?) -> [(key: String, label: String)] {
    (terms ?? []).map { ($0.key, $0.label) }
  }
}
