import Foundation

/// A folder of a test's own, removed with all it holds when nobody needs it any more.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let name = "nastavnik-test-\(UUID().uuidString.lowercased())"
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The full path of something inside the folder.
  package func path(_ inner: String) -> String { path + "/" + inner }

  /// Writes a file and makes the folders above it.
  package func write(_ file: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  package func write(_ file: String, _ text: String) throws { try write(file, Array(text.utf8)) }

  package func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
  }

  /// Makes a link at `link` that leads to `target`.
  package func link(_ link: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(link), withDestinationPath: target)
  }

  package func remove(_ inner: String) throws {
    try FileManager.default.removeItem(atPath: path(inner))
  }

  package func move(_ inner: String, to target: String) throws {
    try FileManager.default.moveItem(atPath: path(inner), toPath: path(target))
  }

  package func has(_ inner: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path(inner))) != nil
  }

  /// The bytes of a file, or nil.
  package func read(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(file)).map(Array.init)
  }

  /// The text of a file; empty when there is none.
  package func text(_ file: String) -> String {
    String(decoding: read(file) ?? [], as: UTF8.self)
  }
}

extension TemporaryFolder {
  /// Everything below a folder: files as text, links as `→ target`, empty folders as `/`.
  package func tree(_ folder: String = "") -> [String: String] {
    var found: [String: String] = [:]
    walk(path(folder), "", into: &found)
    return found
  }

  private func walk(_ place: String, _ prefix: String, into found: inout [String: String]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    if names.isEmpty, !prefix.isEmpty { found[String(prefix.dropLast())] = "/" }
    for name in names {
      let full = place + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        found[prefix + name] = "→ " + target
      } else if let bytes = FileManager.default.contents(atPath: full) {
        found[prefix + name] = String(decoding: bytes, as: UTF8.self)
      } else {
        walk(full, prefix + name + "/", into: &found)
      }
    }
  }

  /// What tells one file from another that took its place: its number on the disk and its times.
  package func identity(_ file: String) -> FileIdentity? {
    var status = stat()
    guard lstat(path(file), &status) == 0 else { return nil }
    return FileIdentity(
      inode: UInt64(status.st_ino), seconds: Int(status.st_mtim.tv_sec),
      nanoseconds: Int(status.st_mtim.tv_nsec))
  }

  /// Sets the time a file was last written at, in seconds since 1970.
  package func age(_ file: String, to seconds: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: TimeInterval(seconds))],
      ofItemAtPath: path(file))
  }

  /// Sets what may be done with a file or folder: `0o555`.
  package func permit(_ inner: String, _ mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: inner.isEmpty ? path : path(inner))
  }

  /// What may be done with a file or folder.
  package func mode(_ inner: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(inner))[.posixPermissions] as? Int
  }
}

package struct FileIdentity: Equatable, Sendable {
  package var inode: UInt64
  package var seconds: Int
  package var nanoseconds: Int
}

/// Runs `body` without the rights of root, which no file permission stops; nobody else notices, for
/// only the calling thread changes.
package func withoutRoot<Result>(_ body: () throws -> Result) rethrows -> Result {
  guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  return try body()
}
