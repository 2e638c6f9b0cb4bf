import Diagnostics
import Formats

/// A file of a theme, wherever it lies.
struct ThemeFile: Sendable {
  /// The path from the theme's folder: `templates/home.html`.
  let path: String
  /// The path as messages show it.
  let shown: String
  let bytes: [UInt8]

  var isTemplate: Bool { path.hasPrefix("templates/") }
}

/// One theme without its parents: its files, and what its `theme.yaml` says.
struct ThemeLayer: Sendable {
  let name: String
  let files: [ThemeFile]
  let manifest: ThemeManifest

  /// Reads the manifest among the files; a theme without one declares nothing.
  init(_ name: String, _ files: [ThemeFile], into report: inout Report) {
    self.name = name
    self.files = files
    manifest = Self.manifest(files, into: &report)
  }

  private static func manifest(_ files: [ThemeFile], into report: inout Report) -> ThemeManifest {
    guard let file = files.first(where: { $0.path == ThemeManifest.file }),
      let source = TextDecoding.decode(path: file.shown, bytes: file.bytes, into: &report),
      let document = YAML.read(source, into: &report)
    else { return ThemeManifest() }
    return ThemeManifest(document, into: &report)
  }
}
