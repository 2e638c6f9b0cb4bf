import CStorage
package import Diagnostics
import Glibc
import Synchronization

/// A new tree of files built beside the old one and exchanged with it in one step.
///
/// A reader never sees half a portal, and a build that is killed or given up leaves the old tree
/// whole. Files equal to the old ones are linked, so that their times stay and nothing is written.
package final class OutputStage: Sendable {
  /// What the tree is to replace.
  package let path: String
  private let staging: String
  private let lock: Int32
  private let state = Mutex(State())

  private struct State {
    var folders: Set<String> = []
    var files = 0
    var bytes = 0
    var kept = 0
  }

  /// The file that marks a folder as the program's own, so that no other is ever replaced.
  package static let marker = ".nastavnik"

  /// Whether a folder is a tree that the program has made, by the names in it. (In the folder of a
  /// portal, a folder of the same name holds the schemas.)
  static func isOutput(_ folder: String, _ names: [String]) throws(Failure) -> Bool {
    guard names.contains(marker) else { return false }
    return try FileSystem.kind(of: folder + "/" + marker) == .file
  }

  /// Takes the place of the tree at `path`; another build of the same tree is refused.
  package init(replacing given: String) throws(Failure) {
    let path = Self.withoutTrailingSlashes(given)
    self.path = path
    try Self.requireReplaceable(path)
    let above = FileSystem.parent(of: path) ?? (path.hasPrefix("/") ? "/" : ".")
    let name = path.split(separator: "/").last.map(String.init) ?? "_site"
    try FileSystem.makeFolders(above)
    lock = nastavnik_lock("\(above)/.\(name).lock")
    guard lock >= 0 else {
      if lock == -EWOULDBLOCK {
        throw Failure(
          .machine, "Портал «\(path)» уже собирает другая программа. Дождитесь её конца.")
      }
      throw MachineFailure.make("Не удалось занять папку", path, -lock)
    }
    staging = "\(above)/.\(name).staging"
    try FileSystem.remove(staging)
    try FileSystem.makeFolders(staging)
    try write(
      Self.marker, Array("Папка собрана программой Nastavnik и будет заменена целиком.\n".utf8))
  }

  deinit { close(lock) }

  /// The path to put names beside: `out//` and `out` are one.
  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func requireReplaceable(_ path: String) throws(Failure) {
    switch try FileSystem.kind(of: path) {
    case nil: return
    case .folder:
      let entries = try FileSystem.entries(in: path)
      if entries.names.contains(marker) { return }
      if entries.names.isEmpty, entries.unreadable.isEmpty { return }
      throw Failure(
        .machine,
        "В папке «\(path)» лежат файлы, которых Nastavnik не создавал: он её не тронет. "
          + "Укажите другую папку (--output) или освободите эту.")
    case .file, .link, .other:
      throw Failure(.machine, "Портал некуда писать: «\(path)» — не папка.")
    }
  }
}

extension OutputStage {
  /// Adds a file; it is linked when the old tree holds the same bytes at the same path.
  package func write(_ file: String, _ bytes: borrowing [UInt8]) throws(Failure) {
    try makeFolder(above: file)
    let target = staging + "/" + file
    let old = path + "/" + file
    let count = bytes.count
    let isKept = isEqual(old, bytes) && link(old, target) == 0
    if !isKept { try FileSystem.create(target, bytes) }
    state.withLock {
      $0.files += 1
      $0.bytes += count
      $0.kept += isKept ? 1 : 0
    }
  }

  /// Exchanges the new tree with the old one and removes the old.
  package func commit() throws(Failure) {
    guard try FileSystem.kind(of: path) != nil else {
      guard rename(staging, path) == 0 else {
        throw MachineFailure.make("Не удалось поставить портал на место", path, errno)
      }
      return
    }
    let error = nastavnik_exchange(staging, path)
    if error == EINVAL || error == ENOSYS { return try commitInTwoSteps() }
    guard error == 0 else {
      throw MachineFailure.make("Не удалось поставить портал на место", path, error)
    }
    try FileSystem.remove(staging)
  }

  /// Gives the new tree up; the old one was never touched.
  package func discard() throws(Failure) { try FileSystem.remove(staging) }

  /// Files, their bytes, and how many of the files were already there.
  package var totals: (files: Int, bytes: Int, kept: Int) {
    state.withLock { ($0.files, $0.bytes, $0.kept) }
  }

  /// For file systems that cannot exchange: a moment without a portal instead of half a one.
  private func commitInTwoSteps() throws(Failure) {
    let old = staging + ".old"
    try FileSystem.remove(old)
    guard rename(path, old) == 0 else {
      throw MachineFailure.make("Не удалось отодвинуть прежний портал", path, errno)
    }
    guard rename(staging, path) == 0 else {
      let error = errno
      if rename(old, path) != 0 {
        throw Failure(
          .machine, "Прежний портал остался в папке «\(old)»: верните её имя «\(path)».")
      }
      throw MachineFailure.make("Не удалось поставить портал на место", path, error)
    }
    try FileSystem.remove(old)
  }

  private func makeFolder(above file: String) throws(Failure) {
    guard let folder = FileSystem.parent(of: file) else { return }
    guard state.withLock({ !$0.folders.contains(folder) }) else { return }
    try FileSystem.makeFolders(staging + "/" + folder)
    state.withLock { _ = $0.folders.insert(folder) }
  }

  private func isEqual(_ old: String, _ bytes: borrowing [UInt8]) -> Bool {
    var status = stat()
    guard lstat(old, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size == bytes.count, let present = try? FileSystem.read(old)
    else { return false }
    return present == bytes
  }
}
