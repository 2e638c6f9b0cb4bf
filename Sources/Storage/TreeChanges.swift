package import Diagnostics

/// Which files a new tree has that an older one had not, had otherwise, and had alone; each list
/// sorted.
package struct TreeChanges: Sendable, Equatable {
  package var came: [String] = []
  package var changed: [String] = []
  package var went: [String] = []

  package init(came: [String] = [], changed: [String] = [], went: [String] = []) {
    self.came = came.sorted()
    self.changed = changed.sorted()
    self.went = went.sorted()
  }

  package init(from old: TreeManifest, to new: TreeManifest) {
    self.init(
      came: new.files.keys.filter { old.files[$0] == nil },
      changed: new.files.keys.filter { path in
        old.files[path].map { $0 != new.files[path] } ?? false
      },
      went: old.files.keys.filter { new.files[$0] == nil })
  }

  /// The same changes without what others have put into the old tree and stays in the new one.
  package func keeping(_ foreign: [String]) -> TreeChanges {
    var rest = self
    rest.went.removeAll { path in
      foreign.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }
    return rest
  }

  package var isEmpty: Bool { came.isEmpty && changed.isEmpty && went.isEmpty }
}

/// What a new tree is compared with where that is not the tree in its place.
package enum ComparedTree {
  /// The files of a folder or of a manifest.
  package static func manifest(at path: String) throws(Failure) -> TreeManifest {
    if FileSystem.isFolder(path) { return try TreeManifest(of: path) }
    guard try FileSystem.kind(of: path) != nil else {
      throw Failure(.usage, "«\(path)»: нет ни такой папки, ни такого файла, сравнить не с чем.")
    }
    return try TreeManifest(at: path)
  }
}
