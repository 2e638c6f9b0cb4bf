import Rendering

/// The files a portal offers for download, with what is told of them: «PDF, 1,2 МБ».
package struct Downloads: Sendable {
  /// Sizes in bytes by the path from the portal's folder.
  private let sizes: [String: Int]

  package init(sizes: [String: Int]) { self.sizes = sizes }

  package var paths: [String] { sizes.keys.sorted() }

  package func size(of path: String) -> Int? { sizes[path] }

  /// What templates are told of a file; null when there is no such file.
  func value(_ path: String?) -> TemplateValue {
    guard let path, let size = sizes[path] else { return .null }
    return [
      "url": .link(path), "format": .string(Self.format(of: path)), "size": .int(size),
      "pages": .null, "name": .string(path.split(separator: "/").last.map(String.init) ?? path),
    ]
  }

  /// «PDF»: the file's type as people name it.
  static func format(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex else { return "файл" }
    return path[path.index(after: dot)...].uppercased()
  }
}
