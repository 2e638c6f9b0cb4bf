import CStorage
package import Diagnostics
import Glibc
import Synchronization

/// A new tree of files built beside the old one and exchanged with it in one step.
///
/// A reader never sees half a portal, and a build that is killed or given up leaves the old tree
/// whole. Files equal to the old ones are linked, so that their times stay and nothing is written.
package final class OutputStage: NewTree {
  let place: OutputPlace
  private let lock: Int32
  let state = Mutex(State())
  /// What may be done with the finished tree: what the old one allowed, or what new folders allow.
  let mode: mode_t

  struct State {
    var folders: Set<String> = []
    /// The size of each file by its path.
    var files: [String: Int] = [:]
    var bytes = 0
    var kept = 0
    /// Files that the old tree has not, and that it has with other bytes.
    var came: [String] = []
    var changed: [String] = []
    /// Whether the new tree stands in its place: from then on there is nothing to give up.
    var isInPlace = false
  }

  /// The file that marks a folder as the program's own, so that no other is ever replaced.
  package static let marker = OutputMark.name

  /// What the tree is to replace.
  package var path: String { place.tree }

  /// Whether a folder is a tree that the program has made, by the names in it. (In the folder of a
  /// portal, a folder of the same name holds the schemas.)
  static func isOutput(_ folder: String, _ names: [String]) throws(Failure) -> Bool {
    guard names.contains(marker) else { return false }
    return try FileSystem.kind(of: folder + "/" + marker) == .file
  }

  /// Takes the place of the tree at `path`; another build of the same tree is refused.
  package init(replacing given: String) throws(Failure) {
    place = OutputPlace(given)
    try Self.requireReplaceable(place.tree)
    try FileSystem.makeFolders(place.above)
    guard let lock = try place.lock() else {
      throw Failure(
        .machine, "Портал «\(place.tree)» уже собирает другая программа. Дождитесь её конца.")
    }
    self.lock = lock
    do {
      _ = try place.clear()
      mode = try Self.makeStaging(place)
    } catch {
      nastavnik_unlock(lock)
      throw error
    }
  }

  deinit { nastavnik_unlock(lock) }

  /// Puts right what a killed build has left, where no other build is at work.
  ///
  /// - Returns: Whether the old tree had to be put back into its place.
  package static func putRight(_ path: String) throws(Failure) -> Bool {
    let place = OutputPlace(path)
    guard try place.hasLeftovers(), let lock = try place.lock() else { return false }
    defer { nastavnik_unlock(lock) }
    return try place.clear()
  }

  /// Makes the new tree, which nobody else looks into until it is finished.
  private static func makeStaging(_ place: OutputPlace) throws(Failure) -> mode_t {
    try FileSystem.makeFolders(place.staging)
    do throws(Failure) {
      let usual = try FileSystem.mode(of: place.staging)
      try FileSystem.setMode(of: place.staging, to: 0o700)
      try FileSystem.create(place.staging + "/" + OutputMark.name, OutputMark.unfinished)
      return FileSystem.isFolder(place.tree) ? try FileSystem.mode(of: place.tree) : usual
    } catch {
      // Empty but for a mark, which may itself be cut off.
      try FileSystem.remove(place.staging)
      throw error
    }
  }

  private static func requireReplaceable(_ path: String) throws(Failure) {
    switch try FileSystem.kind(of: path) {
    case nil: return
    case .folder:
      if nastavnik_is_mount(path) != 0 { throw Self.mountPoint(path) }
      let entries = try FileSystem.entries(in: path)
      if try isOutput(path, entries.names) { return }
      if entries.names.isEmpty, entries.unreadable.isEmpty { return }
      throw Failure(
        .machine,
        "В папке «\(path)» лежат файлы, которых Nastavnik не создавал: он её не тронет. "
          + "Укажите другую папку (--output) или освободите эту.")
    case .file, .link, .other:
      throw Failure(.machine, "Портал некуда писать: «\(path)» — не папка.")
    }
  }

  static func mountPoint(_ path: String) -> Failure {
    Failure(
      .machine,
      "Папка «\(path)» — точка монтирования (например, том Docker), заменить её целиком нельзя. "
        + "Укажите папку внутри неё: --output \(path)/site.")
  }
}

extension OutputStage {
  /// Adds a file; it is linked when the old tree holds the same bytes at the same path.
  package func write(_ file: String, _ bytes: borrowing [UInt8]) throws(Failure) {
    try makeFolder(above: file)
    let target = place.staging + "/" + file
    let old = path + "/" + file
    let count = bytes.count
    let isKept = isEqual(old, bytes) && link(old, target) == 0
    if !isKept { try FileSystem.create(target, bytes) }
    let isNew = isKept ? false : (try FileSystem.kind(of: old)) == nil
    state.withLock {
      if isNew { $0.came.append(file) } else if !isKept { $0.changed.append(file) }
      $0.files[file] = count
      $0.bytes += count
      $0.kept += isKept ? 1 : 0
    }
  }

  /// What the new tree does to the one in its place; nil when there is none. To be asked before the
  /// trees are exchanged.
  package func changes() throws(Failure) -> TreeChanges? {
    guard FileSystem.isFolder(path) else { return nil }
    let old = try SourceTree(path).paths
    return state.withLock { state in
      TreeChanges(
        came: state.came.filter { !Self.isHidden($0) },
        changed: state.changed.filter { !Self.isHidden($0) },
        went: old.filter { state.files[$0] == nil })
    }
  }

  private static func isHidden(_ path: String) -> Bool {
    path.hasPrefix(".") || path.contains("/.")
  }

  /// What the new tree holds. To be asked before the trees are exchanged.
  package func manifest() throws(Failure) -> TreeManifest { try TreeManifest(of: place.staging) }

  /// Gives the new tree up; the old one was never touched. Once the new tree is in its place there is
  /// nothing to give up.
  package func discard() throws(Failure) {
    if state.withLock({ $0.isInPlace }) { return }
    // Whoever took files out of it may have taken the mark too; the lock says that it is ours.
    try FileSystem.remove(place.staging)
  }

  /// Files, their bytes, and how many of the files were already there.
  package var totals: (files: Int, bytes: Int, kept: Int) {
    state.withLock { ($0.files.count, $0.bytes, $0.kept) }
  }

  func makeFolder(above file: String) throws(Failure) {
    guard let folder = FileSystem.parent(of: file) else { return }
    guard state.withLock({ !$0.folders.contains(folder) }) else { return }
    try FileSystem.makeFolders(place.staging + "/" + folder)
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
