/// Where the page being rendered stands in the site, which is what its links are relative to.
package struct PageLocation: Sendable, Hashable {
  /// The page's file from the root of the site, such as `mentory/ivanova/index.html`.
  package let path: String
  /// Whether links name `index.html`, for portals read from a disk rather than a server.
  package let explicitIndex: Bool

  private let directories: [Substring]
  /// What links begin with when the page may be shown at any depth, such as an error page.
  private let root: String?

  package init(_ path: String, explicitIndex: Bool = false) {
    self.path = path
    self.explicitIndex = explicitIndex
    directories = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    root = nil
  }

  /// A page whose links all begin with the site's root, given as a path: `/nastavnichestvo/`.
  package init(_ path: String, root: String) {
    self.path = path
    explicitIndex = false
    directories = []
    self.root = root
  }

  /// The link from this page to a file of the site.
  ///
  /// `mentory/index.html` seen from `novosti/index.html` is `../mentory/`; the page's own directory
  /// is `./`; an anchor or query stays.
  package func relative(to sitePath: String) -> String {
    if let root { return root + relativeToRoot(sitePath) }
    return relativeToPage(sitePath)
  }

  private func relativeToRoot(_ sitePath: String) -> String {
    sitePath.hasSuffix("index.html") ? String(sitePath.dropLast("index.html".count)) : sitePath
  }

  private func relativeToPage(_ sitePath: String) -> String {
    let cut = sitePath.firstIndex { $0 == "#" || $0 == "?" } ?? sitePath.endIndex
    let anchor = sitePath[cut...]
    var parts = sitePath[..<cut].split(separator: "/", omittingEmptySubsequences: true)
    if sitePath[..<cut].hasSuffix("/") || parts.isEmpty { parts.append("index.html") }
    if !anchor.isEmpty, sitePath[..<cut] == path { return String(anchor) }
    let target = parts.dropLast()
    var shared = 0
    while shared < min(target.count, directories.count), target[shared] == directories[shared] {
      shared += 1
    }
    var link = String(repeating: "../", count: directories.count - shared)
    for part in target.dropFirst(shared) { link += part + "/" }
    if let file = parts.last, explicitIndex || file != "index.html" { link += file }
    return (link.isEmpty ? "./" : guarded(link)) + anchor
  }

  /// A first segment with a colon would be read as a scheme.
  private func guarded(_ link: String) -> String {
    link.prefix { $0 != "/" }.contains(":") ? "./" + link : link
  }
}
