import Mentoring
import Rendering

/// A kind of page: its name, its section, what its template is given, and which pages there are.
///
/// This is the one declaration of it. The plan, the check of themes, the address book, the menus,
/// the map and the search index read it, and a test holds `Themes/README.md` against it.
struct PageKind: Sendable {
  /// As themes name it: pages of the kind `mentor` are drawn by `mentor.html`.
  let name: String
  /// The section whose menu entry is marked as the current one.
  let section: Section?
  /// Whether the section's own page is of this kind.
  var isMain = false
  /// What the search page calls a group of such pages: «Наставники».
  var label = "Страницы"
  /// What the variables are, for the check of themes.
  let shapes: [String: Shape]
  /// The records that are shown on pages of the kind.
  var addresses: [AddressRule] = []
  /// Whether a portal has such pages at all.
  var isNeeded: Condition = { _ in true }
  /// Makes the pages of a portal that needs them.
  let plan: @Sendable (PageKind, Planner) -> [PageSpec]

  typealias Condition = @Sendable (PortalFacts) -> Bool

  /// The pages of a portal.
  func pages(_ planner: Planner) -> [PageSpec] {
    isNeeded(planner.view.facts) ? plan(self, planner) : []
  }
}

extension PageKind {
  /// Every kind, by sections in the order of the map; the map itself is planned last, as it lists
  /// the others.
  static let all = start + acts + bank + work + time + territory + service + [sitemap]

  static func shapes<Subject>(_ variables: [Variable<Subject>]) -> [String: Shape] {
    Dictionary(uniqueKeysWithValues: variables.map { ($0.name, $0.shape) })
  }

  static func values<Subject>(
    _ variables: [Variable<Subject>], _ planner: Planner, _ subject: Subject
  ) -> [(String, TemplateValue)] {
    variables.map { ($0.name, $0.value(planner, subject)) }
  }
}
