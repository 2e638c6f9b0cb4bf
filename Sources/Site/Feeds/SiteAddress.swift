import Mentoring

/// Full addresses of a portal's pages, for what leaves the portal: feeds, the site map, search engines.
struct SiteAddress: Sendable {
  private let base: String

  /// - Parameter base: The address of the portal's root, with or without the last slash.
  init(_ base: String) { self.base = base.hasSuffix("/") ? base : base + "/" }

  /// The portal's host, for names that must be its own.
  var host: String { WebAddress.host(base) ?? "localhost" }

  /// The address of a site path, without `index.html`; an anchor stays.
  func full(_ path: String) -> String {
    let file = path.prefix { $0 != "#" }
    let shown = file.hasSuffix("index.html") ? file.dropLast("index.html".count) : file
    return base + shown + path[file.endIndex...]
  }
}
