import Foundation

/// Where the repository's own themes and portals lie.
package enum Repository {
  package static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  package static let themes = path + "/Themes"
  package static let content = path + "/Content"
  /// Small portals that show profiles at work; `make demo` builds them.
  package static let examples = path + "/Examples"

  /// A text file by its path from the root.
  package static func text(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  /// The files below some folders and files of the root, by their paths from the root.
  package static func files(in places: [String]) throws -> [String] {
    try places.flatMap { place in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path + "/" + place, isDirectory: &isFolder)
      return try isFolder.boolValue
        ? FileManager.default.subpathsOfDirectory(atPath: path + "/" + place).sorted()
          .map { place + "/" + $0 }
        : [place]
    }
  }

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
