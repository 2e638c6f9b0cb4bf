package import Diagnostics
import Formats
import Storage

/// One theme without its parents: its files, and what its `theme.yaml` says.
struct ThemeLayer: Sendable {
  let name: String
  let files: [ThemeFile]
  let manifest: DataDocument?

  /// The theme this one is laid over.
  var parent: (name: String, place: SourceRange)? {
    guard let manifest, let node = manifest.root["parent"], let name = node.text else { return nil }
    return (name, node.place.range(in: manifest.file))
  }
}

/// Where themes are found by name: a folder with a folder for each.
package struct ThemeLibrary: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// The names of the themes there are.
  package func names() throws(Failure) -> [String] {
    guard FileSystem.isFolder(folder) else { return [] }
    var names: [String] = []
    for name in try FileSystem.names(in: folder) where FileSystem.isFolder(folder + "/" + name) {
      names.append(name)
    }
    return names
  }

  /// The theme with this name; an unknown one is reported with the nearest name.
  func layer(
    _ name: String, at place: SourceRange, into report: inout Report
  ) throws(Failure) -> ThemeLayer? {
    let known = try names()
    guard known.contains(name) else {
      report.add(.unknownTheme(name, folder, known, at: place))
      return nil
    }
    let tree = try SourceTree(folder + "/" + name)
    var files: [ThemeFile] = []
    var manifest: DataDocument?
    for path in tree.paths {
      let file = ThemeFile(path: path, shown: tree.shown(path), bytes: try tree.read(path))
      files.append(file)
      if path == "theme.yaml",
        let source = TextDecoding.decode(path: file.shown, bytes: file.bytes, into: &report)
      {
        manifest = YAML.read(source, into: &report)
      }
    }
    return ThemeLayer(name: name, files: files, manifest: manifest)
  }
}

extension Node {
  /// The value of a key of a map.
  subscript(key: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a scalar.
  var text: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.text
  }
}
