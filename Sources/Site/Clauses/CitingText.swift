import Rendering

/// A plain field in which people cite acts: «Положение, утверждённое приказом № 25, пункт 1.3».
///
/// Only fields that are printed as a text of their own are such: a title may stand inside a link.
struct CitingText: TemplateWritable {
  private let text: String
  private let view: PortalView

  init(_ text: String, _ view: PortalView) {
    self.text = view.typeset(text)
    self.view = view
  }

  func write(to out: inout HTMLWriter, page: PageLocation) {
    let finder = ClauseFinder(view)
    CitedClauses.write(text, to: &out) { mention in
      guard case .clause(let path) = finder.meaning(of: mention, on: page.path, isAct: false) else {
        return nil
      }
      return page.relative(to: path)
    }
  }
}

extension ComputedMembers {
  /// A text with the clauses it cites as links, or null when there is none.
  static func citing(_ text: String?, _ view: PortalView) -> TemplateValue {
    text.map { .writable(CitingText($0, view)) } ?? .null
  }
}
