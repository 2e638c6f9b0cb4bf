import Diagnostics
import Mentoring
import TestSupport
import Testing

@testable import Site

/// Short tables are read side by side and long ones one after another: nobody notices which.
@Suite struct LongTableTests {
  private static let heading = "код;термин;определение;источник\n"

  private static func rows(_ ids: some Sequence<String>) -> String {
    heading + ids.map { "\($0);Слово \($0);Что оно значит;002\n" }.joined()
  }

  @Test func keepsTheOrderOfShortAndLongTables() throws {
    let long = (0..<5_000).map { "word-\($0)" }
    let site = FixtureSite.school
      .with("terms/a.csv", Self.rows(["first", "word-7"]))
      .with("terms/b.csv", Self.rows(long))
      .with("terms/c.csv", Self.rows(["first", "word-4999", "last"]))
    #expect(site.text("terms/b.csv").utf8.count > 1 << 18)
    let bench = try SiteBench(site)
    let parts = try ContentReader(bench.folder.path("content")).read().parts
    #expect(
      parts.map(\.path).filter { $0.hasSuffix(".csv") }
        == ["terms/a.csv", "terms/b.csv", "terms/c.csv"])
    var report = Report()
    _ = PortalReader.assemble(parts, folder: "content", into: &report)
    let found = report.sorted().diagnostics.filter { $0.id == "ID-01" }
    #expect(found.map { $0.range?.row } == ["b.csv:9", "c.csv:2", "c.csv:3"])
    #expect(
      found.map { $0.notes.first?.range?.row } == ["a.csv:3", "a.csv:2", "b.csv:5001"])
  }
}

extension SourceRange {
  fileprivate var row: String {
    "\(file.path.split(separator: "/").last ?? ""):\(start.line)"
  }
}
