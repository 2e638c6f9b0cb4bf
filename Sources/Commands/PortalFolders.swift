import Diagnostics
import Storage

/// The portals a person names: folders with `site.yaml`, or folders of such folders. Without a name the
/// one the person stands in is meant, or those of the folder `Content`.
struct PortalFolders {
  /// A portal and the name its output folder gets.
  struct Portal {
    let folder: String
    let name: String
  }

  let portals: [Portal]

  /// - Throws: when a path holds no portal.
  init(_ paths: [String]) throws(Failure) {
    var portals: [Portal] = []
    for path in paths.isEmpty ? [try Self.usual()] : paths {
      portals += try Self.portals(
        at: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    }
    self.portals = portals
  }

  /// The folder of the one portal that is named.
  ///
  /// - Throws: when there are several.
  static func one(_ paths: [String]) throws(Failure) -> String {
    let portals = try PortalFolders(paths).portals
    guard portals.count == 1, let folder = portals.first?.folder else {
      let folders = portals.map { "«\($0.folder)»" }.joined(separator: ", ")
      throw Failure(.usage, "Порталов несколько: \(folders). Назовите один.")
    }
    return folder
  }

  /// - Throws: when the folder the person stands in neither is a portal nor holds any.
  private static func usual() throws(Failure) -> String {
    if try isPortal(here) { return here }
    guard FileSystem.isFolder("Content") else {
      throw Failure(
        .content,
        "В этой папке нет ни site.yaml, ни папки Content: портал собирать не из чего. Перейдите в "
          + "папку портала или назовите её. Новый портал: nastavnik init ПАПКА --level school.")
    }
    return "Content"
  }

  /// The folder the person stands in.
  static let here = "."

  private static func portals(at path: String) throws(Failure) -> [Portal] {
    guard FileSystem.isFolder(path) else {
      throw Failure(.content, "Папки «\(path)» нет: портал собирать не из чего.")
    }
    if try isPortal(path) { return [Portal(folder: path, name: name(of: path))] }
    var found: [Portal] = []
    for name in try FileSystem.names(in: path) {
      let folder = path + "/" + name
      if FileSystem.isFolder(folder), try isPortal(folder) {
        found.append(Portal(folder: folder, name: name))
      }
    }
    guard !found.isEmpty else {
      throw Failure(
        .content,
        "В папке «\(path)» нет файла site.yaml, и портала в ней не видно. "
          + "Создайте site.yaml с полями level, profile, title, base_url, org и region.")
    }
    return found
  }

  private static func isPortal(_ path: String) throws(Failure) -> Bool {
    for name in ["site.yaml", "site.yml"] {
      if try FileSystem.kind(of: path + "/" + name) != nil { return true }
    }
    return false
  }

  static func name(of path: String) -> String {
    let resolved = FileSystem.resolved(path) ?? path
    return resolved.split(separator: "/").last.map(String.init) ?? "portal"
  }
}
