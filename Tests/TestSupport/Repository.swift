import Foundation

/// Where the repository's own themes and portals lie.
package enum Repository {
  package static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  package static let themes = path + "/Themes"
  package static let content = path + "/Content"

  /// A portal of the repository as a tree that can be spoilt.
  package static func portal(_ name: String) throws -> FixtureSite {
    var site = FixtureSite([:])
    let folder = content + "/" + name
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      if let bytes = FileManager.default.contents(atPath: folder + "/" + path) {
        site = site.with(path, bytes: Array(bytes))
      }
    }
    return site
  }
}
