package import Diagnostics
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
      let checkup = ThemeCheckup(theme)
      count = checkup.count
      report.add(contentsOf: checkup.report)
    }
    report = report.sorted()
  }
}

/// What a person sees of a theme in a list.
package struct ThemeSummary: Sendable {
  package let name: String
  package let title: String?
  package let about: String?
  package let parent: String?
  /// Whether it lies in the folder of themes rather than in the program.
  package let isOwn: Bool
}

extension ThemeLibrary {
  /// All themes by name; a theme.yaml that cannot be read gives a theme without words.
  package func summaries() throws(Failure) -> [ThemeSummary] {
    var summaries: [ThemeSummary] = []
    var report = Report()
    for name in try names() {
      guard let manifest = try layer(name, into: &report)?.manifest else { continue }
      summaries.append(
        ThemeSummary(
          name: name, title: manifest.title, about: manifest.about, parent: manifest.parent?.text,
          isOwn: try isOwn(name)))
    }
    return summaries
  }
}
