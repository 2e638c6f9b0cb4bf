package import Diagnostics

/// The files below a folder, by their paths from it, in one order everywhere.
///
/// Hidden files and folders are left out, and so are trees that the program has made; links are listed
/// apart and never followed, and so are names that are no UTF-8, which no path of the program can hold.
package struct SourceTree: Sendable {
  /// The folder, as the person named it.
  package let root: String
  /// Paths from the root with `/` between the steps, sorted by their bytes.
  package private(set) var paths: [String] = []
  /// The folders below the root that were looked into, as paths from it.
  package private(set) var folders: [String] = []
  /// Links and other things that are neither files nor folders.
  package private(set) var refused: [String] = []
  /// Names that are no UTF-8, each with the folder it stands in as a path from the root.
  package private(set) var unreadable: [(folder: String, name: [UInt8])] = []

  /// Lists the tree; the files are read later, one by one.
  ///
  /// - Parameter isSkipped: Says of a path, and whether it is a folder, that it is not looked at: it
  ///   may belong to somebody else, and be closed to the program.
  package init(
    _ root: String,
    skipping isSkipped: (_ path: String, _ isFolder: Bool) -> Bool = { _, _ in false }
  ) throws(Failure) {
    self.root = root
    try walk("", isSkipped)
  }

  /// The path as messages show it.
  package func shown(_ path: String) -> String {
    root == "." ? path : (root.hasSuffix("/") ? root + path : root + "/" + path)
  }

  /// The bytes of a listed file.
  ///
  /// - Throws: Also when it is there no more, or is written while it is read.
  package func read(_ path: String) throws(Failure) -> [UInt8] {
    try present(path) { (place) throws(Failure) in try FileSystem.read(place) }
  }

  /// What a listed file is known by until somebody writes into it.
  package func stamp(of path: String) throws(Failure) -> FileStamp {
    try present(path) { (place) throws(Failure) in try FileStamp(ofFile: place) }
  }

  /// What is asked of a listed file, which may be gone by now.
  private func present<Result>(
    _ path: String, _ ask: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let place = shown(path)
    do throws(Failure) {
      return try ask(place)
    } catch {
      guard try FileSystem.kind(of: place) == nil else { throw error }
      throw Failure(
        .machine,
        "Файл «\(place)» пропал, пока читали портал: другая программа убирает или переименовывает "
          + "файлы. Запустите ещё раз.")
    }
  }

  private mutating func walk(
    _ folder: String, _ isSkipped: (_ path: String, _ isFolder: Bool) -> Bool
  ) throws(Failure) {
    let place = folder.isEmpty ? root : shown(folder)
    let entries = try FileSystem.entries(in: place)
    if !folder.isEmpty, try OutputStage.isOutput(place, entries.names) { return }
    if !folder.isEmpty { folders.append(folder) }
    unreadable += entries.unreadable.filter { $0.first != UInt8(ascii: ".") }
      .map { (folder: folder, name: $0) }
    for name in entries.names where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      let kind = try FileSystem.kind(of: shown(path))
      if isSkipped(path, kind == .folder) { continue }
      switch kind {
      case .file: paths.append(path)
      case .folder: try walk(path, isSkipped)
      case .link, .other: refused.append(path)
      case nil: continue
      }
    }
  }
}
