import CStorage
package import Diagnostics
import Glibc

/// The few calls of the file system the program makes, with failures told in words.
package enum FileSystem {
  package enum Kind: Sendable { case file, folder, link, other }

  /// What stands at a path, without following a link; nil when nothing does.
  package static func kind(of path: String) throws(Failure) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw MachineFailure.make("Не удалось посмотреть, что лежит по пути", path, errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The whole file; a link is refused.
  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = nastavnik_open(path)
    guard descriptor >= 0 else {
      throw MachineFailure.make("Не удалось открыть", path, -descriptor)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw MachineFailure.make("Не удалось прочитать", path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw MachineFailure.make("Не удалось прочитать", path, EISDIR)
    }
    let bytes = try readAll(descriptor, expecting: Int(status.st_size), path)
    var after = stat()
    guard fstat(descriptor, &after) == 0, bytes.count == Int(status.st_size),
      FileStamp(after) == FileStamp(status)
    else { throw FileStamp.changed(path) }
    return bytes
  }

  private static func readAll(
    _ descriptor: Int32, expecting size: Int, _ path: String
  ) throws(Failure) -> [UInt8] {
    var error: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got == 0 { break }
        if got < 0, errno == EINTR { continue }
        if got < 0 {
          error = errno
          break
        }
        count += got
      }
    }
    guard error == 0 else { throw MachineFailure.make("Не удалось прочитать", path, error) }
    return bytes
  }

  /// Writes a new file; an existing one or a link in its place is refused.
  package static func create(_ path: String, _ bytes: borrowing [UInt8]) throws(Failure) {
    let descriptor = nastavnik_create(path)
    guard descriptor >= 0 else {
      throw MachineFailure.make("Не удалось записать", path, -descriptor)
    }
    var written = 0
    var error: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let put = write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if put < 0, errno == EINTR { continue }
        if put < 0 {
          error = errno
          return
        }
        written += put
      }
    }
    if close(descriptor) != 0, error == 0 { error = errno }
    guard error == 0 else { throw MachineFailure.make("Не удалось записать", path, error) }
  }

  /// Makes a folder and those above it, where they are missing.
  package static func makeFolders(_ path: String) throws(Failure) {
    if path.isEmpty || mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    guard errno == ENOENT, let above = parent(of: path) else {
      throw MachineFailure.make("Не удалось создать папку", path, errno == EEXIST ? ENOTDIR : errno)
    }
    try makeFolders(above)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) else {
      throw MachineFailure.make("Не удалось создать папку", path, errno)
    }
  }

  /// The names in a folder, sorted by their bytes; those that are no UTF-8 stand apart.
  ///
  /// Linux takes any bytes for a name: an archive of Windows leaves names in CP866 behind it.
  package static func entries(
    in folder: String
  ) throws(Failure) -> (names: [String], unreadable: [[UInt8]]) {
    let all = try rawNames(in: folder).sorted { $0.lexicographicallyPrecedes($1) }
    var names: [String] = []
    var unreadable: [[UInt8]] = []
    for bytes in all {
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        unreadable.append(bytes)
      }
    }
    return (names, unreadable)
  }

  /// The names in a folder, without those that are no UTF-8.
  package static func names(in folder: String) throws(Failure) -> [String] {
    try entries(in: folder).names
  }

  private static func rawNames(in folder: String) throws(Failure) -> [[UInt8]] {
    guard let handle = opendir(folder) else {
      throw MachineFailure.make("Не удалось открыть папку", folder, errno)
    }
    defer { closedir(handle) }
    var names: [[UInt8]] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }

  /// Removes a file, or a folder with all it holds; a link is removed, not followed.
  ///
  /// - Parameter last: The name in the folder that is removed behind all others.
  package static func remove(_ path: String, last: String? = nil) throws(Failure) {
    guard let kind = try kind(of: path) else { return }
    if kind == .folder {
      let entries = try entries(in: path)
      guard entries.unreadable.isEmpty else {
        throw Failure(
          .machine,
          "Не удалось удалить «\(path)»: там лежит файл с именем не в UTF-8. Удалите его сами.")
      }
      for name in entries.names where name != last { try remove(path + "/" + name) }
      if let last { try remove(path + "/" + last) }
    }
    guard (kind == .folder ? rmdir(path) : unlink(path)) == 0 || errno == ENOENT else {
      throw MachineFailure.make("Не удалось удалить", path, errno)
    }
  }

  /// Whether a folder stands at the path, a link to one included.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path with every link and every `..` resolved; nil when nothing stands there.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The path above, or nil for the root and a bare name.
  package static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }
}

extension FileSystem {
  /// Makes a folder that only its owner can look into, and those above it.
  package static func makePrivateFolder(_ path: String) throws(Failure) {
    if isFolder(path) { return }
    if let above = parent(of: path) { try makeFolders(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST && isFolder(path) else {
      throw MachineFailure.make("Не удалось создать папку", path, errno)
    }
  }

  /// What may be done with a file or folder, as `chmod` has it.
  static func mode(of path: String) throws(Failure) -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw MachineFailure.make("Не удалось посмотреть права", path, errno)
    }
    return status.st_mode & 0o7777
  }

  static func setMode(of path: String, to mode: mode_t) throws(Failure) {
    guard chmod(path, mode) == 0 else {
      throw MachineFailure.make("Не удалось назначить права", path, errno)
    }
  }

  /// Gives a file another name in one step, in the place of whatever had it.
  package static func rename(_ path: String, to target: String) throws(Failure) {
    guard Glibc.rename(path, target) == 0 else {
      throw MachineFailure.make("Не удалось переименовать", path, errno)
    }
  }
}
