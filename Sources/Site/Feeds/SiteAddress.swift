import Mentoring
import Text

/// Full addresses of a portal's pages, for what leaves the portal: feeds, the site map, search engines.
struct SiteAddress: Sendable {
  private let base: String
  private static let index = "index.html".utf8

  /// - Parameter base: The address of the portal's root, with or without the last slash.
  init(_ base: String) { self.base = base.hasSuffix("/") ? base : base + "/" }

  /// The portal's host, for names that must be its own.
  var host: String { WebAddress.host(base) ?? "localhost" }

  /// The address of a site path, without `index.html`; an anchor stays.
  func full(_ path: String) -> String {
    let file = path.utf8.prefix { $0 != 0x23 }
    let namesIndex = file.suffix(Self.index.count).elementsEqual(Self.index)
    let shown = namesIndex ? file.dropLast(Self.index.count) : file
    return base + path[..<shown.endIndex] + path[file.endIndex...]
  }
}
