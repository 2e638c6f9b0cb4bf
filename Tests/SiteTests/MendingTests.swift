import Diagnostics
import Mentoring
import TestSupport
import Testing

@testable import Site

/// What `fix` writes is what was read before: on the demonstration portals, with every date respelled.
@Suite struct MendingTests {
  @Test(arguments: ["school", "municipality", "region"])
  func readsTheSameRecordsBehindAsBefore(_ name: String) throws {
    let folder = try TemporaryFolder()
    var site = try Repository.portal(name)
    for (path, bytes) in site.files where path.hasSuffix(".yaml") || path.hasSuffix(".md") {
      let text = String(decoding: bytes, as: UTF8.self)
      let spoilt = text.replacing(/(?m)^( *(?:- )?[a-z_]+: )(\d{4})-(\d\d)-(\d\d)$/) {
        "\($0.1)\($0.4).\($0.3).\($0.2)"
      }
      site = site.with(path, spoilt)
    }
    try site.write(to: folder, at: "p")
    let before = try values(folder.path("p"))
    let mending = try PortalMending(folder: folder.path("p"))
    #expect(!mending.changes.isEmpty)
    try mending.write()
    #expect(try values(folder.path("p")) == before)
    #expect(try PortalMending(folder: folder.path("p")).changes.isEmpty)
  }

  /// All values of all records, in the order they are read in.
  private func values(_ folder: String) throws -> [String] {
    try ContentReader(folder).read().parts.flatMap(\.records).map { record in
      "\(record.schema.name) \(record.id): "
        + record.slots.map { Self.text($0.value) }.joined(separator: "|")
    }
  }

  private static func text(_ value: FieldValue) -> String {
    switch value {
    case .markdown(let text): text.text
    case .list(let slots): slots.map { text($0.value) }.joined(separator: ",")
    case .group(let group): group.slots.map { text($0.value) }.joined(separator: ";")
    default: "\(value)"
    }
  }
}
