import Mentoring
import Rendering
import Text

/// By what a mentor is found: the facets of the bank, in the order in which people choose.
enum MentorFacets {
  /// A way to narrow the bank down.
  struct Facet: Sendable {
    let key: String
    let title: String
    /// The list of an option, for visitors whose browser runs no scripts.
    let pages: Pages
    /// The options a mentor belongs to: Latin key and label.
    let options: @Sendable (Record<Mentor>, PortalView) -> [(key: String, label: String)]
  }

  /// What stands for an option as a list.
  enum Pages {
    /// A page of the bank.
    case own
    /// The page of the record that the option is.
    case record(String)
    /// None: nobody looks through such lists.
    case none
  }

  static let all: [Facet] = [
    Facet(key: "svobodno", title: "Места", pages: .own) { mentor, view in
      Availability(mentor, view).free > 0 ? [("est", "есть места")] : []
    },
    Facet(key: "predmet", title: "Предмет", pages: .own) { mentor, view in
      (mentor.subjects ?? view.portal[mentor.person]?.subjects ?? []).map { (Slug.make($0), $0) }
    },
    Facet(key: "mesto", title: "Муниципалитет", pages: .record(Municipality.name)) { mentor, view in
      let place = view.municipality(of: mentor)
      return view.level == .regional ? place.map { [($0.id, $0.name ?? $0.id)] } ?? [] : []
    },
    Facet(key: "shkola", title: "Организация", pages: .none) { mentor, view in
      guard view.level != .school, let org = view.portal[view.portal[mentor.person]?.org] else {
        return []
      }
      return [(org.id, org.shortName ?? org.name ?? org.id)]
    },
    Facet(key: "napravlenie", title: "Направление", pages: .own) { mentor, _ in
      terms(mentor.directions)
    },
    Facet(key: "format", title: "Формат", pages: .own) { mentor, _ in terms(mentor.modes) },
    Facet(key: "kogo", title: "С кем работает", pages: .none) { mentor, _ in terms(mentor.accepts)
    },
    Facet(key: "forma", title: "Форма", pages: .none) { mentor, _ in terms(mentor.forms) },
    Facet(key: "vid", title: "Вид", pages: .none) { mentor, _ in terms(mentor.kinds) },
    Facet(key: "priznanie", title: "Признание", pages: .own) { mentor, _ in
      [
        ("metodaktiv", "член методического актива", mentor.activist),
        ("laureat", "лауреат конкурса", mentor.laureate),
      ]
      .filter { $0.2 == true }.map { ($0.0, $0.1) }
    },
  ]

  private static func terms(_ terms: [Term]?) -> [(key: String, label: String)] {
    (terms ?? []).map { ($0.key, $0.label) }
  }
}
