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
    for file in try FileManager.default.contentsOfDirectory(
      atPath: "\(Repository.content)/\(name)/files") where file.hasSuffix(".pdf")
    {
      try bench.folder.write(
        "\(folder)/files/\(file)",
        Array(Data(contentsOf: URL(fileURLWithPath: "\(Repository.content)/\(name)/files/\(file)")))
      )
    }
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
}
