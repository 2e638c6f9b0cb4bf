import Foundation
import TestSupport
import Testing

@testable import Commands

/// The demonstration portals as they were on 21 November 2026, without their PDFs: what an editor has who
/// takes a newer program to an older portal.
@Suite struct OlderPortalsTests {
  /// What has become an error since, with the words that tell the editor what to do.
  private static let changed: [String: [String]] = [:]

  @Test(arguments: ["school", "municipality", "region"])
  func anOlderPortalStillBuilds(_ name: String) throws {
    let bench = try CommandBench(nil)
    _ = try TestTool.run(
      "tar", "-xzf", Repository.path + "/Tests/Fixtures/portals-2026-11-21.tar.gz", "-C",
      bench.folder.path)
    let folder = "Content/\(name)"
    try addPDFs(to: folder, of: name, in: bench.folder)
    let fixed = bench.run(["fix", bench.folder.path(folder), "--write"])
    #expect(fixed.status == 0, "\(fixed.messages)")
    let built = bench.run([
      "build", bench.folder.path(folder), "--output", bench.folder.path("out"), "--today",
      "2026-11-21", "--quiet",
    ])
    let errors = Set(
      built.messages.matches(of: /ошибка \[([A-Z]+-\d+)\]/).map { String($0.1) })
    #expect(errors == Set(Self.changed[name] ?? []), "\(built.messages)")
    #expect(built.status == (errors.isEmpty ? 0 : 1))
  }

  /// The PDFs that the portal names: today's where there are such, or else one of them under the name.
  private func addPDFs(to place: String, of name: String, in folder: TemporaryFolder) throws {
    let files = "\(Repository.content)/\(name)/files"
    let present = try FileManager.default.contentsOfDirectory(atPath: files).filter {
      $0.hasSuffix(".pdf")
    }.sorted()
    let named = folder.tree(place).values.flatMap { text in
      text.matches(of: /files\/([a-z0-9-]+\.pdf)/).map { String($0.1) }
    }
    for pdf in Set(named) {
      let source = present.contains(pdf) ? pdf : try #require(present.first)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(files)/\(source)"))
      try folder.write("\(place)/files/\(pdf)", Array(bytes))
    }
  }
}
