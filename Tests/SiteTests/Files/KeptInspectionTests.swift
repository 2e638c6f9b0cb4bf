import Diagnostics
import TestSupport
import Testing

@testable import Media
@testable import Site

/// What poppler said of documents, kept from one build to the next.
@Suite struct KeptInspectionTests {
  private let bench: SiteBench
  private let tools: ToolFolder

  init() throws {
    tools = try ToolFolder("pdfinfo", "pdftotext")
    bench = try SiteBench(.school)
  }

  private func build() throws -> Report {
    try bench.build { $0.tools = ToolPath(tools.path + ":/bin") }.report
  }

  private var kept: [String: String] { bench.folder.tree(".out.kept") }

  /// The calls for so many documents.
  private static func calls(_ count: Int) -> [String] {
    Array(repeating: "pdfinfo", count: count) + Array(repeating: "pdftotext", count: count)
  }

  @Test func asksNothingTwice() throws {
    #expect(try build().words == [])
    #expect(try tools.calls() == Self.calls(4))
    let before = bench.folder.tree("out")
    #expect(try build().words == [])
    #expect(try tools.calls() == [])
    #expect(bench.folder.tree("out") == before)
    try bench.folder.remove(".out.kept")
    #expect(try build().words == [])
    #expect(try tools.calls() == Self.calls(4))
    #expect(bench.folder.tree("out") == before)
  }

  @Test func asksAgainWhenADocumentChanged() throws {
    _ = try build()
    _ = try tools.calls()
    try bench.write(.school.with("files/prikaz.pdf", bytes: SamplePDF("Другой приказ").bytes))
    #expect(try build().words == [])
    #expect(try tools.calls() == Self.calls(1))
    #expect(kept.count == 8, "what was said of the old one is gone")
  }

  @Test func asksAgainWhenTheProgramChanged() throws {
    _ = try build()
    _ = try tools.calls()
    try tools.put("pdfinfo", "exec /usr/bin/pdfinfo \"$@\" # another version")
    #expect(try build().words == [])
    #expect(kept.count == 8)
  }

  @Test func makesDamagedEntriesAgain() throws {
    _ = try build()
    _ = try tools.calls()
    let before = bench.folder.tree("out")
    for name in kept.keys { try bench.folder.write(".out.kept/" + name, "Приказ") }
    #expect(try build().words == [])
    #expect(try tools.calls() == Self.calls(4))
    #expect(bench.folder.tree("out") == before)
  }

  /// The gate of another day searches the same text.
  @Test func findsANewlyWithheldPersonInWhatWasKept() throws {
    let site = FixtureSite.school
      .with("files/prikaz.pdf", bytes: SamplePDF("Назначить Белоусова Льва Ильича в").bytes)
    try bench.write(site)
    #expect(try build().words == [])
    _ = try tools.calls()
    let person = "- {id: lb, surname: Белоусов, name: Лев, patronymic: Ильич, org: school}\n"
    try bench.write(site.with("persons.yaml", site.text("persons.yaml") + person))
    let found = try build().diagnostics.filter { $0.id == "LEAK-01" }
    #expect(found.map { $0.range?.file.path.hasSuffix("files/prikaz.pdf") } == [true])
    #expect(try tools.calls() == [])
  }

  @Test func leavesNoTextOfADocumentLyingAbout() throws {
    _ = try build()
    #expect(kept.count == 8)
    for bytes in kept.keys.compactMap({ bench.folder.read(".out.kept/" + $0) }) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("демонстрационной") && !text.contains("Pages:"))
    }
  }

  @Test func keepsWhatAFailedBuildLearntAndForgetsNothing() throws {
    _ = try build()
    _ = try tools.calls()
    try bench.write(.school.without("files/karta.pdf"))
    #expect(try build().errors > 0)
    #expect(kept.count == 8)
    try bench.write(.school)
    _ = try build()
    #expect(try tools.calls() == [])
  }
}
