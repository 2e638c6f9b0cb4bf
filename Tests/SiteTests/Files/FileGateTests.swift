import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Media
@testable import Site

/// What of the folder `files` goes out, and what is said of the rest.
@Suite struct FileGateTests {
  static let photo = "files/foto-elkina.png"

  private static let listedFields = "    fields: [name, position, org, subjects, category]\n"

  /// The school with a portrait of its mentor, which she has agreed to show or not.
  private static func portrait(isAgreed: Bool) -> FixtureSite {
    FixtureSite.school.with(photo, bytes: SamplePNG(30, 40).bytes).replacing(
      listedFields,
      with: isAgreed
        ? listedFields.replacing("category]", with: "category, photo]") : listedFields,
      in: "persons.yaml"
    ).replacing(
      "birth_year: 1975",
      with: "birth_year: 1975\n  photo: {file: 1️⃣\(photo), alt: Портрет}", in: "persons.yaml")
  }

  private func published(_ site: FixtureSite) throws -> (report: Report, files: Set<String>) {
    let bench = try SiteBench(site)
    let result = try bench.build()
    guard result.isWritten else { return (result.report, []) }
    return (result.report, Set(try bench.tree().files.keys))
  }

  @Test func publishesAPortraitOnlyWithConsentToIt() throws {
    let shown = try published(Self.portrait(isAgreed: true))
    #expect(shown.report.words == [])
    #expect(shown.files.contains { $0.hasPrefix("pictures/foto-elkina.") })
    #expect(!shown.files.contains(Self.photo), "the original is offered nowhere")
    let hidden = try published(Self.portrait(isAgreed: false))
    #expect(hidden.report.diagnostics.map(\.id) == ["FILE-15"])
    #expect(!hidden.files.contains { $0.contains("foto-elkina") })
    #expect(!hidden.files.isEmpty)
  }

  @Test(arguments: ["files/foto-elkina.png", "files/na-uroke.png"])
  func refusesAWithheldPortraitUnderAnyName(_ path: String) throws {
    let site = Self.portrait(isAgreed: false).with(path, bytes: SamplePNG(30, 40).bytes)
      .replacing(
        "Пары составили план на осень.", with: "![Урок](1️⃣../\(path))", in: "news/start.md")
    let found = try published(site).report.diagnostics.filter { $0.id == "FILE-17" }
    #expect(found.count == 1)
    let range = try #require(found.first?.range)
    #expect(range.file.path.hasSuffix("news/start.md"))
    #expect(range.file.text(range.offsets).contains(path))
  }

  @Test func publishesWhatATextLeadsToAndNothingElse() throws {
    let site = FixtureSite.school.with("files/plan.pdf", bytes: SamplePDF("План").bytes)
      .with("files/spisok.csv", "Фамилия;Телефон\n")
    let alone = try published(site)
    #expect(alone.report.diagnostics.map(\.id) == ["FILE-15"])
    #expect(alone.report.diagnostics[0].summary.contains("«files/plan.pdf», «files/spisok.csv»"))
    #expect(!alone.files.contains("files/plan.pdf") && !alone.files.contains("files/spisok.csv"))
    let linked = site.replacing(
      "Пары составили план на осень.",
      with: "[План](../files/plan.pdf)\n\n::файл[Список](../files/spisok.csv)", in: "news/start.md")
    let both = try published(linked)
    #expect(both.report.words == [])
    #expect(both.files.isSuperset(of: ["files/plan.pdf", "files/spisok.csv"]))
  }

  @Test func publishesWhatTheSettingsList() throws {
    let site = FixtureSite.school.with("files/plan.pdf", bytes: SamplePDF("План").bytes)
    let settings = site.text("site.yaml")
    let listed = site.with(
      "site.yaml", settings + "files: [{file: files/plan.pdf, reason: Ссылка из письма}]\n")
    #expect(try published(listed).files.contains("files/plan.pdf"))
    let wrong = site.with(
      "site.yaml", settings + "files: [{file: 1️⃣files/plann.pdf, reason: Ссылка из письма}]\n")
    let found = try published(wrong).report.diagnostics
    #expect(found.map(\.id).contains("FILE-01"))
  }

  @Test func passesOverWhatProgramsLeft() throws {
    var site = FixtureSite.school
    for path in ["files/~$plan.docx", "files/Thumbs.db", "files/private/a.pdf", "files/a.pdf.bak"] {
      site = site.with(path, "x")
    }
    let result = try published(site)
    #expect(result.report.diagnostics.map(\.id) == ["FILE-16"])
    #expect(!result.files.contains { $0.contains("plan") || $0.contains("private") })
  }

  @Test func givesRussianNamesInLatinLetters() throws {
    let name = "files/Приказ о кураторе 2026.docx"
    let site = FixtureSite.school.with(name, bytes: SampleZIP.document.bytes).replacing(
      "Пары составили план на осень.", with: "[Приказ](<../\(name)>)", in: "news/start.md")
    let bench = try SiteBench(site)
    #expect(try bench.build().report.words == [])
    let tree = try bench.tree()
    #expect(tree.files["files/prikaz-o-kuratore-2026.docx"] != nil)
    #expect(
      tree.text("novosti/start/index.html").contains(
        "href=\"../../files/prikaz-o-kuratore-2026.docx\""))
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
  }

  @Test func searchesTextsOfFilesForPrivateValues() throws {
    let site = FixtureSite.school.with("files/spisok.csv", "Ёлкина;+7 900 000-71-03\n").replacing(
      "Пары составили план на осень.", with: "[Список](../files/spisok.csv)", in: "news/start.md")
    let found = try published(site).report.diagnostics.map(\.id)
    #expect(found == ["LEAK-01"], "a private value is no second finding as a mobile phone")
  }

  @Test(arguments: [
    ("document", "documents.yaml", "files/prikaz.pdf", "1️⃣files/prikas.pdf"),
    ("material", "materials.yaml", "files/dnevnik.pdf", "1️⃣files/dnevnk.pdf"),
    (
      "achievement", "mentors.yaml", "year: 2024, level: municipal",
      "year: 2024, level: municipal, doc: 1️⃣files/net.pdf"
    ),
    (
      "picture", "news/start.md", "stage: conditions",
      "stage: conditions\nimages: [{file: 1️⃣files/net.png, alt: Стол}]"
    ),
  ])
  func reportsAMissingFileAtItsField(
    _ name: String, _ file: String, _ old: String, _ new: String
  ) throws {
    let site = FixtureSite.school.replacing(old, with: new, in: file)
    let report = try published(site).report
    let found = report.diagnostics.filter { $0.id == "FILE-01" }
    let place = found.first?.range.map {
      "\(file):\($0.start.line):\($0.start.column)"
    }
    #expect(found.count == 1 && place == site.place(), "\(report.words)")
  }

  @Test func asksForTheSignatureOfASignedDocument() throws {
    let site = FixtureSite.school.replacing(
      "file: files/prikaz.pdf", with: "file: files/prikaz.pdf\n  signed: 1️⃣sig",
      in: "documents.yaml")
    let report = try published(site).report
    #expect(report.diagnostics.map(\.id) == ["FILE-13"])
    let signed = site.with("files/prikaz.pdf.sig", bytes: [0x30, 0x82, 1, 2])
    #expect(try published(signed).report.words == [])
    #expect(try published(signed).files.contains("files/prikaz.pdf.sig"))
  }

  @Test func namesOneFileUnderTwoNames() throws {
    let site = FixtureSite.school.with("files/karta.pdf", bytes: SamplePDF("Приказ").bytes)
    #expect(try published(site).report.diagnostics.map(\.id) == ["FILE-14"])
  }

  @Test(arguments: [true, false]) func takesABadFileForNoProof(_ isBroken: Bool) throws {
    var site = FixtureSite.school.replacing(
      "SEC-01,", with: "SEC-01, DOC-09,", in: "profiles/proba.yaml")
    if isBroken { site = site.with("files/prikaz.pdf", "%PDF-1.4 приказ") }
    let bench = try SiteBench(site)
    let result = try bench.build { $0.output = nil }
    #expect(result.report.diagnostics.map(\.id) == (isBroken ? ["FILE-06"] : []))
    let row = try #require(
      result.portal?.results.outcomes.first { $0.requirement.id == "DOC-09" })
    #expect((row.state == .met) == !isBroken)
  }
}
