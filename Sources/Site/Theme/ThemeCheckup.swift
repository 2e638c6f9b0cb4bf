package import Diagnostics
import Rendering

/// The check of a whole theme by what its templates will be given, before there is any content.
package struct ThemeCheckup: Sendable {
  /// How many kinds of page and directive were looked at.
  package let count: Int
  package private(set) var report = Report()

  package init(_ theme: Theme) {
    let shared = SharedShapes.all(options: theme.optionShape)
    let known = Set(theme.templates.names)
    let kinds = Self.kinds.sorted { $0.key < $1.key }
    count = kinds.count
    for (template, variables) in kinds {
      guard known.contains(template) else {
        report.add(.missingPage(template, in: theme.name, among: theme.templates.names))
        continue
      }
      let globals = shared.merging(variables) { $1 }
      report.add(contentsOf: theme.templates.check(template, globals: globals))
    }
    report = report.sorted()
  }

  /// The variables of each template a theme must have.
  private static let kinds: [String: [String: Shape]] = {
    var kinds: [String: [String: Shape]] = [:]
    for (name, variables) in PageKinds.all { kinds[name + ".html"] = variables }
    for (name, variables) in DirectiveKinds.all { kinds["directives/" + name + ".html"] = variables }
    return kinds
  }()
}
