import Diagnostics
import Mentoring

/// Which record each content file holds, for links written as paths.
struct ContentSources: Sendable {
  private let folder: String
  private let records: [String: RecordData]

  /// - Parameter folder: The portal's folder as messages show it.
  init(_ portal: PublishedPortal, folder: String) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    var records: [String: RecordData] = [:]
    for schema in DomainModel.entities {
      for record in portal.records(of: schema.name).all where record.file.path.hasSuffix(".md") {
        records[record.file.path] = record
      }
    }
    self.records = records
  }

  /// The record of a Markdown file, by its path from the portal's folder.
  func record(at path: String) -> RecordData? { records[folder + path] ?? records[path] }

  /// The path from the portal's folder that a relative link leads to; nil when it leads out.
  ///
  /// A link that begins with a folder of the portal may also start from the portal's root.
  func resolve(_ target: String, from file: String) -> String? {
    if target.hasPrefix("files/") { return normalised(target.split(separator: "/")) }
    let own = file.hasPrefix(folder) ? file.dropFirst(folder.count) : file[...]
    let steps = own.split(separator: "/").dropLast() + target.split(separator: "/")
    return normalised(Array(steps))
  }

  private func normalised(_ steps: [Substring]) -> String? {
    var path: [Substring] = []
    for step in steps where step != "." {
      if step == ".." {
        guard path.popLast() != nil else { return nil }
      } else {
        path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
