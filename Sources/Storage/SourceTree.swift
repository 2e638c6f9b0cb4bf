package import Diagnostics

/// The files below a folder, by their paths from it, in one order everywhere.
///
/// Hidden files and folders are left out; links are listed apart and never followed.
package struct SourceTree: Sendable {
  /// The folder, as the person named it.
  package let root: String
  /// Paths from the root with `/` between the steps, sorted by their bytes.
  package private(set) var paths: [String] = []
  /// Links and other things that are neither files nor folders.
  package private(set) var refused: [String] = []

  /// Lists the tree; the files are read later, one by one.
  package init(_ root: String) throws(Failure) {
    self.root = root
    try walk("")
  }

  /// The path as messages show it.
  package func shown(_ path: String) -> String {
    root == "." ? path : (root.hasSuffix("/") ? root + path : root + "/" + path)
  }

  /// The bytes of a listed file.
  package func read(_ path: String) throws(Failure) -> [UInt8] {
    try FileSystem.read(shown(path))
  }

  private mutating func walk(_ folder: String) throws(Failure) {
    let place = folder.isEmpty ? root : shown(folder)
    for name in try FileSystem.names(in: place) where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      switch try FileSystem.kind(of: shown(path)) {
      case .file: paths.append(path)
      case .folder: try walk(path)
      case .link, .other: refused.append(path)
      case nil: continue
      }
    }
  }
}
