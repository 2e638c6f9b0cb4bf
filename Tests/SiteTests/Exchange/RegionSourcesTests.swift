import Diagnostics
import Foundation
import TestSupport
import Testing
import Text

@testable import Mentoring
@testable import Site

/// A region that is built of the folders and files of schools.
@Suite struct RegionSourcesTests {
  /// A region with no records of its own but the registry.
  static func region(_ sources: String) -> FixtureSite {
    FixtureSite([
      "site.yaml": """
      level: regional
      profile: [proba]
      title: Сообщество наставников
      base_url: \(PackageTests.region)
      org: tsentr
      region: Волгоградская область
      theme: school
      today: 2026-11-16
      sources: \(sources)

      """,
      "profiles/proba.yaml": "title: Проба\nrules: [MEN-11, MEN-07]\n",
      "municipalities.yaml": "- {id: volgograd, name: город-герой Волгоград, type: urban-okrug}\n",
      "organisations.yaml": """
      - id: tsentr
        name: Региональный центр
        type: centre
        level: regional
        phone: "+7 (8442) 00-00-09"
        email: centre@region.example
      - id: sh-1
        name: Школа № 1
        type: school
        level: school
        municipality: volgograd
        phone: "+7 (8442) 00-00-01"
        email: school@school.example
        section_url: https://school.example/nastavnichestvo/

      """,
    ])
  }

  private func built(
    _ region: FixtureSite, _ school: FixtureSite, _ change: (inout Project) -> Void = { _ in }
  ) throws -> (result: BuildResult, tree: BuiltTree) {
    let bench = try SiteBench(region)
    try school.write(to: bench.folder, at: "school")
    let result = try bench.build("out", change)
    #expect(result.isWritten, "\(result.report.words)")
    return (result, try bench.tree())
  }

  private func files(with word: String, in tree: BuiltTree) -> [String] {
    tree.files.filter { String(decoding: $0.value, as: UTF8.self).contains(word) }.keys.sorted()
  }

  static let folder = "[{org: sh-1, from: ../school}]"

  @Test func showsWhomASchoolHandsOverWithTheirOrigin() throws {
    let (result, tree) = try built(Self.region(Self.folder), PackageTests.school)
    #expect(result.report.words == [])
    let page = tree.text("nastavniki/sh-1--m-elkina/index.html")
    #expect(page.contains("Ёлкина Вера Павловна"))
    #expect(page.contains("https://school.example/nastavnichestvo/nastavniki/m-elkina/"))
    #expect(page.contains("По данным"))
    for secret in ["Ковалёв", "Тихонов", "000-71"] {
      #expect(files(with: secret, in: tree) == [], "\(secret)")
    }
    #expect(tree.deadLinks(root: "/nastavniki/") == [])
  }

  @Test func aWithdrawalAtTheSchoolIsGoneInTheNextBuild() throws {
    let bench = try SiteBench(Self.region(Self.folder))
    try PackageTests.school.write(to: bench.folder, at: "school")
    #expect(try bench.build().isWritten)
    #expect(files(with: "Ёлкина", in: try bench.tree()) != [])
    let withdrawn = PackageTests.school.replacing(
      "valid_until: 2028-08-31", with: "withdrawn: 2026-11-10", in: "persons.yaml")
    try bench.folder.remove("school")
    try withdrawn.write(to: bench.folder, at: "school")
    #expect(try bench.build().isWritten)
    #expect(files(with: "Ёлкин", in: try bench.tree()) == [])
    #expect(files(with: "elkina", in: try bench.tree()) == [])
  }

  /// A school whose content has errors stops nobody, and is named.
  @Test func aBrokenPortalStopsNobody() throws {
    let broken = PackageTests.school.replacing(
      "level: school\nprofile", with: "level: nope\nprofile", in: "site.yaml")
    let (result, tree) = try built(Self.region(Self.folder), broken)
    #expect(result.report.diagnostics.map(\.id) == ["EXCHANGE-04"])
    #expect(files(with: "Ёлкина", in: tree) == [])
  }

  /// A file, the folder it lies in, and the portal's own folder give the same portal.
  @Test func theWayOfAPackageChangesNoByte() throws {
    let package = try PackageTests.package(PackageTests.school, memory: nil)
    func tree(_ sources: String) throws -> [String: [UInt8]] {
      let bench = try SiteBench(Self.region(sources))
      try PackageTests.school.write(to: bench.folder, at: "school")
      try bench.folder.write("inbox/school.json", package)
      #expect(try bench.build().report.words == [])
      return try bench.tree().files
    }
    let ways = try [
      Self.folder, "[{org: sh-1, from: ../inbox/school.json}]", "[{from: ../inbox}]",
      "[{from: ../inbox}, {org: sh-1, from: ../school}]",
      "[{org: sh-1, from: ../school}, {from: ../inbox}]",
    ].map(tree)
    for way in ways.dropFirst() { #expect(way == ways[0]) }
  }

  /// The store is changed by the command alone, and what it keeps is shown when the source is gone.
  @Test func keepsTheLastGoodPackageInTheStore() throws {
    let package = try PackageTests.package(
      PackageTests.school,
      memory: {
        var memory = PackageMemory(key: PackageTests.key)
        memory.release(labels: [])
        return memory
      }())
    let bench = try SiteBench(Self.region("[{org: sh-1, from: ../inbox/school.json}]"))
    try bench.folder.write("inbox/school.json", package)
    #expect(try bench.build().isWritten)
    #expect(!bench.folder.has("content/private"))
    let project = Project(
      folder: bench.folder.path("content"), output: nil, themes: Repository.themes)
    var report = Report()
    try #require(try project.sources(into: &report, reads: true)).keep()
    #expect(try bench.folder.mode("content/private/obmen").map { $0 & 0o077 } == 0)
    try bench.folder.remove("inbox/school.json")
    let result = try bench.build()
    #expect(result.report.diagnostics.map(\.id) == ["EXCHANGE-04"])
    #expect(files(with: "Ёлкина", in: try bench.tree()) != [])
  }
}
