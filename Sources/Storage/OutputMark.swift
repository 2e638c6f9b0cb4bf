import Diagnostics
import Glibc

/// The file that marks a folder as a tree of the program, and lists what it put there.
///
/// What stands in the tree and not on the list is somebody else's: a `CNAME`, `.well-known/`.
struct OutputMark {
  /// The file's name.
  static let name = ".nastavnik"

  /// The paths from the tree's root; nil for the mark of a tree of before the list was kept, and of one
  /// that is not finished.
  let files: Set<String>?

  /// What stands above the list.
  private static let heading =
    "Папка собрана программой Nastavnik. Файлы из списка она заменит или уберёт, "
    + "остальные оставит.\n"

  /// The mark of a tree that is being built.
  static let unfinished = Array("Папка собрана программой Nastavnik не до конца.\n".utf8)

  /// The mark of a finished tree.
  static func bytes(listing files: some Collection<String>) -> [UInt8] {
    Array((heading + files.sorted().map { escaped($0) + "\n" }.joined()).utf8)
  }

  /// Reads the mark of a tree.
  init(of tree: String) throws(Failure) {
    let text = String(decoding: try FileSystem.read(tree + "/" + Self.name), as: UTF8.self)
    guard text.hasPrefix(Self.heading) else {
      files = nil
      return
    }
    let lines = text.dropFirst(Self.heading.count).split(separator: "\n")
    files = Set(lines.map { Self.plain($0) })
  }

  /// Names may hold line breaks.
  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C }) else { return path }
    return path.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
  }

  private static func plain(_ line: Substring) -> String {
    guard line.utf8.contains(0x5C) else { return String(line) }
    return line.split(separator: "\\\\", omittingEmptySubsequences: false)
      .map { $0.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n") }
      .joined(separator: "\\")
  }
}

extension OutputMark {
  /// Refuses a folder that is neither empty nor the program's.
  static func require(on folder: String) throws(Failure) {
    let entries = try FileSystem.entries(in: folder)
    if try OutputStage.isOutput(folder, entries.names) { return }
    if entries.names.isEmpty, entries.unreadable.isEmpty { return }
    throw Failure(
      .machine,
      "Папка «\(folder)» нужна программе на время сборки, а лежит в ней не её работа. "
        + "Переименуйте эту папку или уберите её.")
  }

  /// Removes a tree of the program, or a link in its place; the mark goes last, so that what a killed
  /// build leaves of it is still known for the program's.
  static func removeTree(_ tree: String) throws(Failure) {
    guard try FileSystem.kind(of: tree) == .folder else { return try FileSystem.remove(tree) }
    try require(on: tree)
    try FileSystem.remove(tree, last: name)
  }
}
