import Foundation
import TestSupport
import Testing

@testable import Commands

/// A portal as `init` leaves it: what it brings, what still waits, what visitors see.
@Suite struct StarterTests {
  private static let portals = [
    ("school", "generic"), ("school", "volgograd"), ("school", "udmurtia"),
    ("municipality", "generic"), ("region", "generic"),
    ("region", "volgograd"), ("municipality", "kuzbass-municipal"), ("school", "practice"),
  ]

  private func made(_ level: String, _ profile: String) throws -> CommandBench {
    let bench = try CommandBench(nil)
    let made = bench.run(["init", bench.folder.path("p"), "--level", level, "--profile", profile])
    #expect(made.status == 0, "\(made.messages)")
    return bench
  }

  /// Warnings may be counted as errors: then nothing that is asked is hidden by the profile `start`.
  @Test(arguments: portals)
  func leavesAtMostTenFindingsEachWhereItWaits(_ level: String, _ profile: String) throws {
    let bench = try made(level, profile)
    let check = bench.run(["check", bench.folder.path("p"), "--format", "json"])
    let report = try JSONSerialization.jsonObject(with: Data(check.results.utf8))
    let faults = try #require(report as? [[String: Any]])
    let told = faults.map { "\($0["path"] ?? "") \($0["id"] ?? "") \($0["summary"] ?? "")" }
    #expect((1...10).contains(told.count), "\(told.joined(separator: "\n"))")
    #expect(!told.contains { $0.contains("site.yaml") && !$0.contains("VALUE-12") }, "\(told)")
    #expect(check.status == 0)
  }

  /// No finding is an error because of the profile `start`; without it the same places are named.
  @Test func softensNoRule() throws {
    let bench = try made("school", "generic")
    let site = bench.folder.text("p/site.yaml")
    try bench.folder.write("p/site.yaml", site.replacing(", start]", with: "]"))
    let check = bench.run(["check", bench.folder.path("p")])
    #expect(check.status == 1)
    for id in ["DOC-01", "DOC-05", "DOC-11", "CUR-01", "CUR-04", "VALUE-12"] {
      #expect(check.messages.contains("[\(id)]"), "\(id): \(check.messages)")
    }
    let passport = bench.run(["passport", bench.folder.path("p"), "--format", "json"]).results
    for id in ["SEC-02", "SEC-06", "SEC-10", "DOC-04"] {
      let entry = try #require(passport.firstRange(of: "\"\(id)\"")).lowerBound
      #expect(!passport[entry...].prefix(300).contains("\"met\""), "\(id)")
    }
  }

  @Test(arguments: portals)
  func showsVisitorsNoWordOfTheSample(_ level: String, _ profile: String) throws {
    let bench = try made(level, profile)
    let built = bench.run([
      "build", bench.folder.path("p"), "--output", bench.folder.path("out"), "--explicit-index",
    ])
    #expect(built.status == 0, "\(built.messages)")
    let pages = bench.folder.tree("out")
    #expect(pages.keys.count { $0.hasSuffix(".docx") } == 13)
    for (path, text) in pages where !path.hasSuffix(".docx") {
      for word in ["ЗАПОЛНИТЕ", "zapolnite", "{{", "nash-munitsipalitet"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func standsOnTheActsOfItsProfile() throws {
    let volgograd = try made("school", "volgograd").folder.tree("p")
    let generic = try made("school", "generic").folder.tree("p")
    #expect(volgograd["documents.yaml"]?.contains("id: vlg-25") == true)
    #expect(volgograd["terms.yaml"]?.contains("№ 25, пункт 1.3") == true)
    #expect(volgograd["site.yaml"]?.contains("region: Волгоградская область") == true)
    for (path, text) in generic where !path.hasSuffix(".json") {
      #expect(!text.contains("Волгоград"), "\(path)")
    }
    #expect(generic["documents.yaml"]?.contains("nd=102162745") == true)
    #expect(generic["roadmaps.yaml"]?.matches(of: #/ key: /#).count == 7)
  }

  @Test func bringsTheRoadmapOfItsLevelAndTheIndicatorsOfItsProfile() throws {
    let centre = try made("municipality", "generic").folder.tree("p")
    let roadmap = try #require(centre["roadmaps.yaml"])
    #expect(roadmap.matches(of: #/ - no: /#).count == 23)
    #expect(!roadmap.contains("Кузбасс") && !roadmap.contains("Ленинск"))
    let region = try made("region", "volgograd").folder.tree("p")
    #expect(region["indicators.yaml"]?.matches(of: #/- id: pokazatel-/#).count == 6)
    #expect(region["indicators.yaml"]?.contains("{year: 2024, plan: 40}") == true)
  }

  /// The words of a block stand above its list without a promise that the list has kept.
  @Test func theTextsOfBlocksStandAlsoOverFullLists() throws {
    let bench = try made("school", "generic")
    try bench.folder.write(
      "p/news/pary.md",
      "---\ntitle: Пары начали работу\ndate: 2026-09-15\nsummary: Шесть пар.\n---\nТекст.\n")
    _ = bench.run(["build", bench.folder.path("p"), "--output", bench.folder.path("out")])
    let page = bench.folder.text("out/novosti/index.html")
    #expect(page.contains("Пары начали работу"), "\(bench.folder.tree("out").keys.sorted())")
    #expect(!page.contains("Новостей пока нет") && !page.contains("Здесь будут"))
  }

  @Test func writesFormsThatWordOpens() throws {
    let bench = try made("school", "generic")
    let script = """
      import sys, zipfile, xml.dom.minidom
      for path in sys.argv[1:]:
          book = zipfile.ZipFile(path)
          assert book.testzip() is None
          for name in book.namelist():
              xml.dom.minidom.parseString(book.read(name))
          text = book.read("word/document.xml").decode()
          assert "w:sdt" in text or "polozhenie" in path, path
      """
    try bench.folder.write("look.py", script)
    let forms = bench.folder.tree("p/files").keys.sorted()
    #expect(forms.count == 13)
    _ = try TestTool.run(
      ["python3", bench.folder.path("look.py")] + forms.map { bench.folder.path("p/files/" + $0) })
    let again = try made("school", "generic")
    for form in forms {
      #expect(again.folder.read("p/files/" + form) == bench.folder.read("p/files/" + form))
    }
  }
}
