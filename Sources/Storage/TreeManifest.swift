package import Diagnostics
import Text

/// What a built tree holds: each file with its size and digest, so that another tree can be compared
/// with it where it is not at hand.
///
/// Written as text: the line `nastavnik-manifest 1`, then a line for each file, sorted by path:
/// `SHA-256 bytes path`, parted by single spaces. Hidden files, such as the tree's own mark, are no
/// part of it.
package struct TreeManifest: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// 64 hexadecimal digits.
    package let digest: String
    package let bytes: Int
  }

  package private(set) var files: [String: Entry] = [:]

  private static let heading = "nastavnik-manifest 1"

  /// Reads every file of a tree.
  package init(of folder: String) throws(Failure) {
    let tree = try SourceTree(folder)
    for path in tree.paths {
      let bytes = try tree.read(path)
      files[path] = Entry(digest: SHA256(bytes).digest, bytes: bytes.count)
    }
  }

  /// Reads a manifest that was written by `text`.
  ///
  /// - Throws: That the file is none.
  package init(at path: String) throws(Failure) {
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard lines.first.map(String.init) == Self.heading else { throw Self.refusal(path, 1) }
    for (number, line) in lines.enumerated().dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, parts[0].count == 64, parts[0].allSatisfy(\.isHexDigit),
        let bytes = Int(parts[1])
      else { throw Self.refusal(path, number + 1) }
      files[String(parts[2])] = Entry(digest: String(parts[0]), bytes: bytes)
    }
  }

  package var text: String {
    let lines = files.sorted { $0.key < $1.key }.map { path, entry in
      "\(entry.digest) \(entry.bytes) \(path)\n"
    }
    return Self.heading + "\n" + lines.joined()
  }

  /// Writes the manifest in one step, in the place of an older one.
  package func write(to path: String) throws(Failure) {
    if let above = FileSystem.parent(of: path) { try FileSystem.makeFolders(above) }
    let part = path + ".part"
    try FileSystem.remove(part)
    try FileSystem.create(part, Array(text.utf8))
    try FileSystem.rename(part, to: path)
  }

  private static func refusal(_ path: String, _ line: Int) -> Failure {
    Failure(
      .usage,
      "«\(path)», строка \(line): это не список файлов, который пишет «build --manifest», и не папка "
        + "портала.")
  }
}
