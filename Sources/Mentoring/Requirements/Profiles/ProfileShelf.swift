package import Diagnostics

/// The profiles a portal may name: those the program carries, and the portal's own.
package struct ProfileShelf: Sendable {
  /// The profiles by name.
  package private(set) var profiles: [String: ProfileFile]

  /// The shelf of a portal that has profiles of its own; one with a carried profile's name stands
  /// in its place.
  ///
  /// - Parameter files: The files of the folder `profiles`.
  package init(adding files: [SourceFile], into report: inout Report) {
    profiles = Self.carried
    for file in files {
      let name = Self.name(of: file.path)
      profiles[name] = ProfileReader.read(file, name: name, into: &report)
    }
  }

  package var names: [String] { profiles.keys.sorted() }

  /// The file's name without folder and ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  /// The carried profiles; that they are without fault is a test's to prove.
  private static let carried: [String: ProfileFile] = {
    var report = Report()
    var profiles: [String: ProfileFile] = [:]
    for (name, bytes) in embedded {
      let file = SourceFile(path: "profiles/\(name).yaml", bytes: bytes)
      profiles[name] = ProfileReader.read(file, name: name, into: &report)
    }
    return profiles
  }()

  /// The texts of the carried profiles.
  package static let embedded: [(name: String, bytes: [UInt8])] = [
    ("generic", PackageResources.generic_yaml),
    ("volgograd", PackageResources.volgograd_yaml),
    ("udmurtia", PackageResources.udmurtia_yaml),
    ("kuzbass-municipal", PackageResources.kuzbass_municipal_yaml),
    ("practice", PackageResources.practice_yaml),
    ("start", PackageResources.start_yaml),
  ]
}
