import CStorage
package import Diagnostics
import Glibc
import Synchronization

extension OutputStage {
  /// Puts the new tree on the disk, exchanges it with the old one and removes the old.
  ///
  /// - Returns: What stood in the old tree and was somebody else's: it stands in the new one too.
  /// - Throws: Before the exchange, when the old tree stays; behind it, when only the old tree could
  ///   not be removed, as the words say.
  @discardableResult
  package func commit() throws(Failure) -> [String] {
    try requireWhole()
    let foreign = try keepForeignFiles()
    let mark = place.staging + "/" + OutputMark.name
    // The tree is known for the program's own at every moment.
    try FileSystem.create(
      mark + ".new", OutputMark.bytes(listing: state.withLock { $0.files.keys }))
    try FileSystem.rename(mark + ".new", to: mark)
    try settle()
    try FileSystem.setMode(of: place.staging, to: mode)
    let old = try exchange()
    state.withLock { $0.isInPlace = true }
    guard let old else { return foreign }
    do throws(Failure) {
      try FileSystem.setMode(of: old, to: 0o700)
      try OutputMark.removeTree(old)
    } catch {
      throw Failure(
        .machine,
        "Новый портал «\(path)» стоит на месте, а прежний не удалось убрать из папки «\(old)»: "
          + "уберите её сами. \(error.message)")
    }
    return foreign
  }

  /// Refuses to publish a tree out of which something was taken while it was built, as programs do that
  /// clean temporary files away.
  private func requireWhole() throws(Failure) {
    for (file, size) in state.withLock({ $0.files }).sorted(by: { $0.key < $1.key }) {
      var status = stat()
      guard lstat(place.staging + "/" + file, &status) == 0, status.st_size == size else {
        throw Failure(
          .machine,
          "Пока портал собирали, из папки «\(place.staging)» пропал или изменился файл «\(file)»: "
            + "в ней хозяйничает другая программа. Портал не заменён. Запустите сборку ещё раз.")
      }
    }
  }

  private func keepForeignFiles() throws(Failure) -> [String] {
    guard try FileSystem.kind(of: path) != nil else { return [] }
    let foreign = try ForeignFiles(in: path)
    let taken = state.withLock { Set($0.files.keys) }
    var kept: [String] = []
    for file in foreign.paths where !isBelowFile(file, taken) {
      // A page or a folder of pages may stand there now.
      if try FileSystem.kind(of: place.staging + "/" + file) != nil { continue }
      try makeFolder(above: file)
      try foreign.link(file, into: place.staging)
      kept.append(file)
    }
    return kept
  }

  /// Whether a page now stands where a folder above the file stood.
  private func isBelowFile(_ file: String, _ taken: Set<String>) -> Bool {
    var above = FileSystem.parent(of: file)
    while let folder = above {
      if taken.contains(folder) { return true }
      above = FileSystem.parent(of: folder)
    }
    return false
  }

  /// Waits until all that was written is on the disk: a rename may get there sooner than the bytes, and
  /// a power cut would leave empty pages in the portal's place.
  private func settle() throws(Failure) {
    let error = nastavnik_sync_disk(place.staging)
    guard error == 0 else {
      throw MachineFailure.make("Не удалось записать на диск", place.staging, error)
    }
  }

  /// - Returns: Where the old tree is now; nil when there was none.
  private func exchange() throws(Failure) -> String? {
    defer { _ = nastavnik_sync_folder(place.above) }
    guard try FileSystem.kind(of: path) != nil else {
      guard rename(place.staging, path) == 0 else { throw notInPlace(errno) }
      return nil
    }
    let error = nastavnik_exchange(place.staging, path)
    if error == EINVAL || error == ENOSYS { return try exchangeInTwoSteps() }
    if error == EBUSY || error == EXDEV { throw Self.mountPoint(path) }
    guard error == 0 else { throw notInPlace(error) }
    return place.staging
  }

  /// For file systems that cannot exchange: a moment without a portal instead of half a one. What is
  /// killed in it, the next run puts right (`OutputPlace.clear`).
  private func exchangeInTwoSteps() throws(Failure) -> String? {
    guard rename(path, place.aside) == 0 else {
      if errno == EBUSY || errno == EXDEV { throw Self.mountPoint(path) }
      throw MachineFailure.make("Не удалось отодвинуть прежний портал", path, errno)
    }
    guard rename(place.staging, path) == 0 else {
      let error = errno
      if rename(place.aside, path) != 0 {
        throw Failure(
          .machine,
          "Прежний портал остался в папке «\(place.aside)»: следующая сборка вернёт его на место.")
      }
      throw notInPlace(error)
    }
    return place.aside
  }

  private func notInPlace(_ error: Int32) -> Failure {
    MachineFailure.make("Не удалось поставить портал на место", path, error)
  }
}
