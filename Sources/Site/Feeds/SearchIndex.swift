import Mentoring
import Rendering

/// What the search page looks through: a line for each page that is worth finding.
struct SearchIndex {
  static let path = "search-index.json"

  private let pages: [PageSpec]
  private let view: PortalView

  init(_ pages: [PageSpec], _ view: PortalView) {
    self.pages = pages.filter { !$0.isHidden }
    self.view = view
  }

  var bytes: [UInt8] {
    let root = PageLocation(Self.path)
    let keys = mentorKeys
    let lines = pages.map { page in
      let fields = [
        ("title", JSONText.quoted(page.title)), ("kind", JSONText.quoted(kind(page))),
        ("url", JSONText.quoted(root.relative(to: page.path))),
        ("text", JSONText.quoted(page.description ?? page.lead ?? "")),
        ("keys", "[" + (keys[page.path] ?? []).map(JSONText.quoted).joined(separator: ",") + "]"),
      ]
      return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
    return Array(("[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
  }

  /// Subjects and directions of mentors, by the paths of their pages.
  private var mentorKeys: [String: [String]] {
    var keys: [String: [String]] = [:]
    for mentor in view.portal[Mentor.self] {
      guard let path = view.addresses.path(entity: Mentor.name, id: mentor.id) else { continue }
      keys[path] =
        (mentor.subjects ?? []) + (mentor.directions ?? []).map(\.label) + (mentor.helpWith ?? [])
    }
    return keys
  }

  private func kind(_ page: PageSpec) -> String {
    switch page.kind {
    case "mentor": "Наставник"
    case "programme": "Программа"
    case "case": "Практика"
    case "document": "Документ"
    case "material": "Материал"
    case "news-item": "Новость"
    case "event": "Событие"
    case "course": "Курс"
    case "organisation": "Организация"
    default: "Страница"
    }
  }
}
