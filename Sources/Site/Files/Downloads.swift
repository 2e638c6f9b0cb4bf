import Media
import Rendering
import Storage

/// What a page needs to show a picture.
struct ShownPicture: Sendable {
  /// The file for where only one can be named.
  let path: String
  /// In pixels; nil when they are not known.
  let width: Int?
  let height: Int?
  /// The same in WebP, the narrowest first.
  let webp: [(path: String, width: Int)]
}

/// The files a portal offers for download, with what is told of them: «PDF, 1,2 МБ, 4 стр.».
package struct Downloads: Sendable {
  /// What is known of one file before it is looked into.
  struct Facts: Sendable {
    /// In bytes.
    let size: Int
    let picture: Picture?
    /// What the file was known by when it was read.
    let stamp: FileStamp

    init(_ bytes: [UInt8], at path: String, stamp: FileStamp) {
      self.stamp = stamp
      size = bytes.count
      picture = Picture(bytes, at: path)
    }
  }

  private let facts: [String: Facts]
  private let names: PublishedNames
  /// The widths that pictures are made in; none where they go out as they are.
  var widths: [Int] = []
  /// Files that are there and are left out for now: nothing may lead to them.
  var leftOut: Set<String> = []
  /// How many pages a PDF has, by its path.
  var pages: [String: Int] = [:]

  /// - Parameter facts: By the path from the portal's folder.
  init(_ facts: [String: Facts]) {
    self.facts = facts
    names = PublishedNames(facts.keys.sorted())
  }

  package var paths: [String] { facts.keys.filter { !leftOut.contains($0) }.sorted() }

  package func size(of path: String) -> Int? {
    leftOut.contains(path) ? nil : facts[path]?.size
  }

  /// What the file at a path was known by when it was read first.
  func stamp(of path: String) -> FileStamp? { facts[path]?.stamp }

  /// The picture at a path.
  func picture(at path: String) -> Picture? { facts[path]?.picture }

  /// Where a file is published: its own path, in Latin letters.
  func published(_ path: String) -> String { names[path] }

  /// What pages show of a picture; nil for one that goes out as it is.
  func variants(of path: String) -> Picture.Variants? {
    picture(at: path)?.variants(of: published(path), widths: widths)
  }

  /// What a page that offers the file itself gets in its place: the picture cleaned; nil for what
  /// goes out as it is.
  func whole(_ path: String) -> Picture.Variant? {
    widths.isEmpty ? nil : picture(at: path)?.whole(at: published(path))
  }

  /// A picture as pages show it.
  func shown(_ path: String) -> ShownPicture {
    if let variants = variants(of: path) {
      let widest = variants.widest
      return ShownPicture(
        path: widest.path, width: widest.width, height: widest.height,
        webp: variants.webp.map { ($0.path, $0.width) })
    }
    let size = picture(at: path)?.size
    return ShownPicture(
      path: published(path), width: size?.width, height: size?.height, webp: [])
  }

  /// What templates are told of a file; null when there is no such file.
  func value(_ path: String?) -> TemplateValue {
    guard let path, !leftOut.contains(path), let facts = facts[path] else { return .null }
    let published = published(path)
    return [
      "url": .link(published), "format": .string(Self.format(of: path)), "size": .int(facts.size),
      "pages": pages[path].map { .int($0) } ?? .null,
      "name": .string(published.split(separator: "/").last.map(String.init) ?? published),
    ]
  }

  /// «PDF»: the file's type as people name it.
  static func format(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex else { return "файл" }
    return path[path.index(after: dot)...].uppercased()
  }
}
