package import Diagnostics
import Rendering

/// The check of a whole theme by what its templates will be given, before there is any content.
package struct ThemeCheckup: Sendable {
  /// How many kinds of page and directive were looked at.
  package let count: Int
  package private(set) var report = Report()

  package init(_ theme: Theme) {
    let known = Set(theme.templates.names)
    let kinds = Self.kinds(of: theme).sorted { $0.key < $1.key }
    count = kinds.count
    for (template, globals) in kinds {
      guard known.contains(template) else {
        report.add(.missingPage(template, in: theme.name, among: theme.templates.names))
        continue
      }
      report.add(contentsOf: theme.templates.check(template, globals: globals))
    }
    report = report.sorted()
  }

  /// Everything each template a theme must have is given.
  ///
  /// A directive stands inside a text: its template sees the theme's options and its own variables.
  private static func kinds(of theme: Theme) -> [String: [String: Shape]] {
    let shared = SharedShapes.all(options: theme.optionShape)
    var kinds: [String: [String: Shape]] = [:]
    for (name, variables) in PageKinds.all {
      kinds[name + ".html"] = shared.merging(variables) { $1 }
    }
    for (name, variables) in DirectiveKinds.all {
      kinds["directives/" + name + ".html"] = variables.merging(["theme": theme.optionShape]) {
        own, _ in own
      }
    }
    return kinds
  }
}
