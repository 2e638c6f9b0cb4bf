import Diagnostics
import TestSupport
import Testing

@testable import Site

/// Nothing on a page is fetched from other sites.
@Suite struct ForeignContentTests {
  @Test(arguments: [
    ("assets/own.css", "a { color: red }\n@import 1️⃣\"https://fonts.example/a.css\";"),
    ("templates/counter.html", "<script src=\"1️⃣//mc.example/tag.js\"></script>"),
    ("assets/own.svg", "<svg><image href=\"1️⃣https://host.example/a.png\"/></svg>"),
  ])
  func refusesWhatAPortalsOwnThemeWouldFetch(_ path: String, _ text: String) throws {
    let report = try SiteBench(.school.with("theme/" + path, text)).build { $0.output = nil }.report
    let found = report.diagnostics.filter { $0.id == "THEME-12" }
    #expect(found.count == 1)
    #expect(found.first?.range?.file.path.hasSuffix("theme/" + path) == true)
    #expect(found.first?.range?.start.line == (path.hasSuffix("css") ? 2 : 1))
  }

  @Test func letsTheBuiltInThemesPass() throws {
    for name in ["base", "school", "community"] {
      let report = try ThemeInspection(
        named: name, in: ThemeLibrary(folder: Repository.themes)
      ).report
      #expect(report.diagnostics.filter { $0.id == "THEME-12" }.map(\.summary) == [])
    }
  }

  @Test(arguments: [
    ("![Урок](https://host.example/a.png)", ["MD-26"]),
    ("[Снимки](https://www.instagram.com/school/)", ["MD-27"]),
    ("Мы в https://facebook.com/school", ["MD-27"]), ("[Мы в VK](https://vk.com/school)", []),
  ])
  func reportsForeignPicturesAndRestrictedServices(_ text: String, _ ids: [String]) throws {
    let site = FixtureSite.school.replacing(
      "Пары составили план на осень.", with: text, in: "news/start.md")
    #expect(try SiteBench(site).build { $0.output = nil }.report.diagnostics.map(\.id) == ids)
  }

  @Test func findsARestrictedServiceInAField() throws {
    let site = FixtureSite.school.replacing(
      "https://vk.com/school_example", with: "1️⃣https://instagram.com/school",
      in: "organisations.yaml")
    let report = try SiteBench(site).build { $0.output = nil }.report
    #expect(report.diagnostics.map(\.id) == ["MD-27"])
  }
}
