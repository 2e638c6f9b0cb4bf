import BuiltInThemes
package import Diagnostics
import Storage
import Text

/// Where themes are found by name: a folder with a folder for each, and behind it the themes that
/// the program carries.
///
/// Of two themes of one name the folder's wins.
package struct ThemeLibrary: Sendable {
  private let folder: String

  /// - Parameter folder: The folder with the themes; it need not exist.
  package init(folder: String) { self.folder = folder }

  /// The names of the themes there are, sorted.
  package func names() throws(Failure) -> [String] {
    Set(try ownNames() + Self.builtInNames).sorted()
  }

  /// Whether the theme comes from the folder rather than from the program.
  package func isOwn(_ name: String) throws(Failure) -> Bool { try ownNames().contains(name) }

  /// The theme with this name; nil when there is none.
  func layer(_ name: String, into report: inout Report) throws(Failure) -> ThemeLayer? {
    if try isOwn(name) { return try Self.layer(name, in: folder + "/" + name, into: &report) }
    guard Self.builtInNames.contains(name) else { return nil }
    return ThemeLayer(name, Self.builtInFiles(of: name), into: &report)
  }

  /// The theme that lies in a folder of its own.
  static func layer(
    _ name: String, in folder: String, into report: inout Report
  ) throws(Failure) -> ThemeLayer {
    let tree = try SourceTree(folder)
    var files: [ThemeFile] = []
    for path in tree.paths {
      files.append(ThemeFile(path: path, shown: tree.shown(path), bytes: try tree.read(path)))
    }
    return ThemeLayer(name, files, into: &report)
  }
}

extension ThemeLibrary {
  /// The folders that are themes: those with a `theme.yaml`.
  private func ownNames() throws(Failure) -> [String] {
    guard FileSystem.isFolder(folder) else { return [] }
    var names: [String] = []
    for name in try FileSystem.names(in: folder) {
      let manifest = folder + "/" + name + "/" + ThemeManifest.file
      if try FileSystem.kind(of: manifest) != nil { names.append(name) }
    }
    return names
  }

  private static let builtInNames: [String] = Set(
    BuiltInThemes.files.compactMap { $0.path.split(separator: "/").first.map(String.init) }
  ).sorted()

  private static func builtInFiles(of name: String) -> [ThemeFile] {
    BuiltInThemes.files.compactMap { file in
      file.path.dropping(prefix: name + "/").map {
        ThemeFile(path: $0, shown: "(встроенная тема)/" + file.path, bytes: file.bytes)
      }
    }
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
