package import Diagnostics
import Formats

/// The acts the program knows by number and date, for checking what portals cite.
package struct ActCatalogue: Sendable {
  package let all: [Record<Act>]
  private let index: [String: Int]

  package init(_ all: [Record<Act>]) {
    self.all = all
    index = Dictionary(
      all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The carried acts and those of profiles.
  package init(adding acts: [Record<Act>]) { self.init(acts + Self.carried.all) }

  package subscript(id: String) -> Record<Act>? { index[id].map { all[$0] } }

  /// The acts the program carries; that their file is without fault is a test's to prove.
  package static let carried: ActCatalogue = {
    var report = Report()
    return ActCatalogue(read(file, into: &report))
  }()

  /// The carried catalogue as a file.
  package static var file: SourceFile {
    SourceFile(path: "acts.yaml", bytes: PackageResources.acts_yaml)
  }

  package static func read(_ file: SourceFile, into report: inout Report) -> [Record<Act>] {
    guard let document = YAML.read(file, into: &report) else { return [] }
    var decoder = RecordDecoder(file: file)
    let records = decoder.records(document.root, Act.declaration.schema)
    report.add(contentsOf: decoder.report)
    return records.map { Record($0) }
  }
}
