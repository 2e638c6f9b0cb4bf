import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct ReportFormatTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["а/site.yaml": "level: школа\n", "б/site.yaml": "level: x\n"])
  }

  @Test func printsOneDocumentForAllPortals() throws {
    let bench = CommandOutcome("check --format json @/", in: folder)
    #expect(bench.status == 1)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(bench.results.utf8)) as? [[String: Any]])
    let paths = Set(list.compactMap { $0["path"] as? String })
    #expect(paths.contains { $0.hasSuffix("а/site.yaml") })
    #expect(paths.contains { $0.hasSuffix("б/site.yaml") })
  }

  @Test func keepsTheHumanSummaryOutOfTheDocument() {
    let bench = CommandOutcome("check --format sarif @/", in: folder)
    #expect(bench.results.hasPrefix("{\n  \"$schema\""))
    #expect(bench.messages.split(separator: "\n").count == 2)
    #expect(bench.messages.contains("а: "))
  }

  @Test(arguments: ["check @/", "check --format text @/"])
  func printsForPeopleUnlessAsked(_ line: String) {
    let bench = CommandOutcome(line, in: folder)
    #expect(bench.results == "")
    #expect(bench.messages.contains("Как исправить: "))
  }

  @Test(arguments: ["json", "sarif", "github", "gitlab", "junit"])
  func endsEveryDocumentWithANewline(_ format: String) {
    #expect(CommandOutcome("check --format=\(format) @/", in: folder).results.hasSuffix("\n"))
  }
}
