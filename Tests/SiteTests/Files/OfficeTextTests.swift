import Diagnostics
import Mentoring
import TestSupport
import Testing

@testable import Site

/// What office documents that go out say of people who may not be named.
@Suite struct OfficeTextTests {
  /// The school with a document that only a text leads to.
  private func site(_ document: SampleZIP) -> FixtureSite {
    FixtureSite.school.with("files/plan.docx", bytes: document.bytes).replacing(
      "Пары составили план на осень.", with: "Вот [план на осень](1️⃣../files/plan.docx).",
      in: "news/start.md")
  }

  private func leaks(_ site: FixtureSite) throws -> [Diagnostic] {
    try SiteBench(site).build().report.sorted().diagnostics.filter { $0.id.hasPrefix("LEAK") }
  }

  @Test(arguments: [
    [["План составил Тихонов Пётр."]], [["План"], ["составил Тихо", "нов Пё", "тр."]],
  ])
  func findsANameWhateverRunsItStandsIn(_ paragraphs: [[String]]) throws {
    let site = site(.document(paragraphs))
    let found = try leaks(site)
    #expect(found.map(\.id) == ["LEAK-01"])
    #expect(found.first?.range?.file.path.hasSuffix("files/plan.docx") == true)
    let link = found.first?.notes.last?.range
    let start = link.map { "\($0.start.line):\($0.start.column)" } ?? ""
    #expect("news/start.md:" + start == site.place(), "where the portal leads to the file")
  }

  @Test func joinsNoWordsOfTwoParagraphs() throws {
    #expect(try leaks(site(.document([["Тихо"], ["нов Пётр"]]))).isEmpty)
  }

  @Test func findsWhoWroteTheDocument() throws {
    let found = try leaks(site(.document([["План"]], author: "Тихонов Пётр Ильич")))
    #expect(found.map(\.id) == ["LEAK-01"])
    #expect(found.first?.summary.hasSuffix("свойства файла") == true)
  }

  @Test func publishesADocumentThatNamesNobody() throws {
    #expect(try leaks(site(.document([["План на осень"]], author: "Учебная часть"))).isEmpty)
  }
}
