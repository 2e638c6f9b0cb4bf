import Diagnostics
import TestSupport
import Testing

@testable import Site

/// Texts that lead to a record which cannot be found: its own fault is reported, and theirs is
/// none.
@Suite struct GapTests {
  private static let texts = [
    "[Вера Павловна](mentor:m-elkina)", "[Вера Павловна](mentor:m-elkina#o-sebe)",
    "::наставник{m-elkina}", "::кнопка[Вера Павловна](наставник:m-elkina)",
  ]

  @Test(arguments: texts)
  func tellsTheRefusedIdOfARecordAndNotItsLinks(_ text: String) throws {
    let site = FixtureSite.school.replacing(
      "- id: m-elkina", with: "- id: 'm-elkina '", in: "mentors.yaml")
    #expect(try Self.faults(text, site) == ["VALUE-10 mentors.yaml"])
  }

  @Test(arguments: texts)
  func tellsTheRefusedIdOfAPersonAndNotLinksToTheMentor(_ text: String) throws {
    let site = FixtureSite.school.replacing(
      "- id: elkina", with: "- id: Elkina", in: "persons.yaml")
    #expect(try Self.faults(text, site) == ["VALUE-06 persons.yaml"])
  }

  @Test(arguments: texts)
  func tellsAnUnreadFileAndNotLinksToItsRecords(_ text: String) throws {
    let site = FixtureSite.school.with("mentors.yaml", "- id: 'm-elkina\n")
    #expect(try Self.faults(text, site) == ["YAML-05 mentors.yaml"])
  }

  @Test func tellsTheIdOfAMarkdownFileAndNotLinksToTheFile() throws {
    let site = FixtureSite.school.replacing(
      "title: Пары начали работу", with: "id: Начало\ntitle: Пары начали работу",
      in: "news/start.md")
    #expect(
      try Self.faults("[Начало](../news/start.md)\n\n[Начало](news:nachalo)", site)
        == ["VALUE-06 news/start.md"])
  }

  @Test func filtersAListByAnOrganisationThatCannotBeFound() throws {
    let site = FixtureSite.school.replacing(
      "- id: school", with: "- id: School", in: "organisations.yaml")
    #expect(
      try Self.faults("::список{наставники организация=school пусто=Никого}", site)
        == ["VALUE-06 organisations.yaml"])
  }

  @Test func stillTellsOfALinkThatASpoiltIdDoesNotExplain() throws {
    let site = FixtureSite.school.replacing(
      "- id: m-elkina", with: "- id: 'm-elkina '", in: "mentors.yaml")
    #expect(
      try Self.faults("[Кто-то](mentor:m-petrov)", site)
        == ["MD-01 pages/proba.md", "VALUE-10 mentors.yaml"])
  }

  /// The faults as ids and files, the errors only: what rules warn of is another matter.
  private static func faults(_ text: String, _ site: FixtureSite) throws -> [String] {
    let bench = try TextBench(text, in: site)
    #expect(!bench.result.isWritten)
    return bench.result.report.diagnostics.filter { $0.severity == .error }.map { fault in
      let path = fault.range?.file.path ?? ""
      return
        "\(fault.id) \(path.split(separator: "/").drop { $0 != "content" }.dropFirst().joined(separator: "/"))"
    }.sorted()
  }
}
