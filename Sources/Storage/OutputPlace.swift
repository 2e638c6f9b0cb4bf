import CStorage
import Diagnostics
import Glibc

/// The place of an output tree: the tree, and what lies beside it while it is replaced.
///
/// All three names stay in one folder, so that a rename moves a tree in one step.
struct OutputPlace: Sendable {
  /// The tree that visitors see.
  let tree: String
  /// The new tree while it is built; after the exchange, the old one while it is removed.
  let staging: String
  /// The old tree, for the moment in which a file system that cannot exchange has neither.
  let aside: String
  /// The folder of all of them.
  let above: String
  private let lockFile: String

  /// - Parameter given: `out//` and `out` are one.
  init(_ given: String) {
    var tree = given
    while tree.count > 1, tree.hasSuffix("/") { tree.removeLast() }
    let above = FileSystem.parent(of: tree) ?? (tree.hasPrefix("/") ? "/" : ".")
    let name = tree.split(separator: "/").last.map(String.init) ?? "_site"
    self.tree = tree
    self.above = above
    staging = "\(above)/.\(name).staging"
    aside = staging + ".old"
    lockFile = "\(above)/.\(name).lock"
  }

  /// Takes the lock of the place; nil when another build has it.
  func lock() throws(Failure) -> Int32? {
    let lock = nastavnik_lock(lockFile)
    if lock == -EWOULDBLOCK { return nil }
    guard lock >= 0 else { throw MachineFailure.make("Не удалось занять папку", tree, -lock) }
    return lock
  }

  /// Whether a build that was killed has left anything.
  func hasLeftovers() throws(Failure) -> Bool {
    if try FileSystem.kind(of: staging) != nil { return true }
    return try FileSystem.kind(of: aside) != nil
  }

  /// Puts back the tree that a killed build had moved aside, and removes what it left. The lock is held.
  ///
  /// - Returns: Whether the tree was put back.
  func clear() throws(Failure) -> Bool {
    var isPutBack = false
    if try FileSystem.kind(of: aside) != nil {
      if try FileSystem.kind(of: tree) == nil {
        try OutputMark.require(on: aside)
        try FileSystem.rename(aside, to: tree)
        isPutBack = true
      } else {
        try OutputMark.removeTree(aside)
      }
    }
    try OutputMark.removeTree(staging)
    return isPutBack
  }
}
