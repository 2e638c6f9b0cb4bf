import Mentoring

/// A place of the portal that is not a record's own page: the home page, lists, and service pages.
///
/// Each is declared beside the kind of page that stands there.
struct Section: Sendable, Hashable {
  /// How menus and proofs of the passport name it: `documents`.
  let key: String
  /// The folder from the portal's root, transliterated as Госвеб does.
  let folder: String
  let title: String
  /// The page's file from the portal's root.
  let path: String

  /// - Parameter path: Only where the page is not the `index.html` of its folder.
  init(_ key: String, _ folder: String, _ title: String, path: String? = nil) {
    self.key = key
    self.folder = folder
    self.title = title
    self.path = path ?? folder + "/index.html"
  }

  /// Every section, in the order of the page «Карта раздела».
  static let all = PageKind.all.compactMap { $0.isMain ? $0.section : nil }

  /// The section on which the records of a collection are shown, by the collection's Latin name.
  static func showing(_ collection: String) -> Section? {
    all.first { $0.key == collection }
      ?? PageKind.all.first { $0.addresses.contains { $0.schema.plural == collection } }?.section
  }
}
