import Diagnostics
import Glibc

/// What stands in an output tree and was not put there by the program: it goes into the new tree too.
struct ForeignFiles {
  /// Paths from the tree's root, in their order.
  private(set) var paths: [String] = []
  private let tree: String

  /// Looks for what stands in a tree and not on its list.
  ///
  /// - Throws: When a name is no UTF-8: it could not be kept, and would stop the old tree's removal.
  init(in tree: String) throws(Failure) {
    self.tree = tree
    guard try FileSystem.kind(of: tree + "/" + OutputMark.name) == .file,
      let own = try OutputMark(of: tree).files
    else { return }
    try walk("", own)
  }

  private mutating func walk(_ folder: String, _ own: Set<String>) throws(Failure) {
    let place = folder.isEmpty ? tree : tree + "/" + folder
    let entries = try FileSystem.entries(in: place)
    guard entries.unreadable.isEmpty else {
      throw Failure(
        .machine,
        "В папке портала «\(place)» лежит файл с именем не в UTF-8, которого программа не создавала. "
          + "Переименуйте его или уберите.")
    }
    for name in entries.names {
      let path = folder.isEmpty ? name : folder + "/" + name
      if try FileSystem.kind(of: tree + "/" + path) == .folder {
        try walk(path, own)
      } else if !own.contains(path), path != OutputMark.name {
        paths.append(path)
      }
    }
  }

  /// Puts one of them into the new tree, as the same file on the disk where that can be.
  func link(_ path: String, into staging: String) throws(Failure) {
    let old = tree + "/" + path
    let new = staging + "/" + path
    if Glibc.link(old, new) == 0 { return }
    let error = errno
    guard try FileSystem.kind(of: old) == .file else {
      throw MachineFailure.make("Не удалось перенести в новый портал", old, error)
    }
    try FileSystem.create(new, try FileSystem.read(old))
  }
}
