import Rendering

/// The files a portal offers for download, with what is told of them: «PDF, 1,2 МБ, 4 стр.».
package struct Downloads: Sendable {
  /// What is known of one file.
  struct Facts: Sendable {
    /// In bytes.
    let size: Int
    /// Width and height of a picture.
    let picture: PictureSize?
    /// The pages of a PDF that tells them.
    let pages: Int?

    init(_ bytes: [UInt8], at path: String) {
      size = bytes.count
      picture = PictureSize(bytes)
      pages = Downloads.format(of: path) == "PDF" ? PDFPages(bytes)?.count : nil
    }
  }

  private let facts: [String: Facts]

  /// - Parameter facts: By the path from the portal's folder.
  init(_ facts: [String: Facts]) { self.facts = facts }

  package var paths: [String] { facts.keys.sorted() }

  package func size(of path: String) -> Int? { facts[path]?.size }

  /// Width and height of the picture at a path.
  func picture(at path: String) -> PictureSize? { facts[path]?.picture }

  /// What templates are told of a file; null when there is no such file.
  func value(_ path: String?) -> TemplateValue {
    guard let path, let facts = facts[path] else { return .null }
    return [
      "url": .link(path), "format": .string(Self.format(of: path)), "size": .int(facts.size),
      "pages": facts.pages.map { .int($0) } ?? .null,
      "name": .string(path.split(separator: "/").last.map(String.init) ?? path),
    ]
  }

  /// «PDF»: the file's type as people name it.
  static func format(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex else { return "файл" }
    return path[path.index(after: dot)...].uppercased()
  }
}
