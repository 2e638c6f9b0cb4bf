package import Diagnostics
import Rendering
import Storage

/// One theme judged by itself, without a portal: what is wrong with it, and how much was looked at.
package struct ThemeInspection: Sendable {
  package let name: String
  package private(set) var report = Report()
  /// How many templates of pages and directives were looked at.
  package private(set) var count = 0

  /// Inspects a theme of the library; one that does not exist is reported.
  package init(named name: String, in library: ThemeLibrary) throws(Failure) {
    self.name = name
    guard let layer = try library.layer(name, into: &report) else {
      report.add(.unknownTheme(name, try library.names(), at: nil))
      return
    }
    try inspect(layer, library)
  }

  /// Inspects the theme in a folder; its parents come from the library.
  package init(folder: String, in library: ThemeLibrary) throws(Failure) {
    name = folder
    let steps = (FileSystem.resolved(folder) ?? folder).split(separator: "/")
    let layer = try ThemeLibrary.layer(
      steps.last.map(String.init) ?? folder, in: folder, into: &report)
    try inspect(layer, library)
  }

  private mutating func inspect(
    _ layer: ThemeLayer, _ library: ThemeLibrary
  ) throws(Failure) {
    let theme = try Theme.assemble(layer, from: library, for: PortalTheme(), into: &report)
    if let theme {
      count = theme.templateShapes.count
      report.add(contentsOf: theme.check())
    }
    report = report.sorted()
  }
}

extension Theme {
  /// Checks every template a theme must have by what it will be given, before there is any content.
  func check() -> Report {
    var report = Report()
    let known = Set(templates.names)
    for (template, globals) in templateShapes.sorted(by: { $0.key < $1.key }) {
      if known.contains(template) {
        report.add(contentsOf: templates.check(template, globals: globals))
      } else {
        report.add(.missingPage(template, in: name, among: templates.names))
      }
    }
    return report.sorted()
  }

  /// Everything each template a theme must have is given.
  ///
  /// A directive stands inside a text: its template sees the theme's options and its own variables.
  fileprivate var templateShapes: [String: [String: Shape]] {
    let shared = SharedVariables.shapes(options: optionShape)
    var shapes: [String: [String: Shape]] = [:]
    for kind in PageKind.all { shapes[kind.name + ".html"] = shared.merging(kind.shapes) { $1 } }
    for (name, variables) in DirectiveKinds.all {
      shapes["directives/" + name + ".html"] = variables.merging(["theme": optionShape]) { own, _ in
        own
      }
    }
    return shapes
  }
}
