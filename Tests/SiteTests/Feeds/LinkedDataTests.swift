import Foundation
import TestSupport
import Testing

@testable import Site

/// How pages are described to search engines.
@Suite struct LinkedDataTests {
  /// The things a page's JSON-LD describes.
  private static func things(_ html: String) throws -> [[String: Any]] {
    try html.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst().flatMap {
      part -> [[String: Any]] in
      let json = part.components(separatedBy: "</script>")[0]
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
      return try #require(value as? [[String: Any]] ?? (value as? [String: Any]).map { [$0] })
    }
  }

  private static func thing(_ type: String, _ html: String) throws -> [String: Any] {
    try #require(try things(html).first { $0["@type"] as? String == type }, "no \(type)")
  }

  private static func built(_ site: FixtureSite = .school) throws -> BuiltTree {
    let bench = try SiteBench(site)
    let result = try bench.build()
    #expect(result.isWritten, "\(result.report.words)")
    return try bench.tree()
  }

  /// The properties that a thing of each type must have.
  private static let needed = [
    "Event": ["name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "url"],
    "NewsArticle": ["headline", "datePublished", "description", "mainEntityOfPage", "publisher"],
    "Person": ["name", "familyName", "url"],
    "EducationalOrganization": ["name"], "WebSite": ["name", "url", "inLanguage"],
    "BreadcrumbList": ["itemListElement"],
  ]

  @Test(arguments: BuiltPortal.names)
  func describesEveryPageWithWhatItsTypesNeed(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    var types: Set<String> = []
    for path in tree.pages.keys.sorted() {
      for thing in try Self.things(tree.text(path)) {
        let type = try #require(thing["@type"] as? String)
        let wanted = try #require(Self.needed[type], "\(path): \(type)")
        #expect(wanted.filter { thing[$0] == nil } == [], "\(path): \(type)")
        #expect(thing["@context"] as? String == "https://schema.org")
        types.insert(type)
      }
    }
    #expect(types == Set(Self.needed.keys))
  }

  @Test func tellsWhenAndWhereAnEventIs() throws {
    let site = FixtureSite.school.replacing(
      "start: 2026-12-01", with: "start: 2026-12-01\n  time: 14:00–15:30", in: "events.yaml")
    let event = try Self.thing("Event", try Self.built(site).text("sobytiya/sessiya/index.html"))
    #expect(event["startDate"] as? String == "2026-12-01T14:00")
    #expect(event["endDate"] as? String == "2026-12-01T15:30")
    #expect(event["eventStatus"] as? String == "https://schema.org/EventScheduled")
    #expect((event["location"] as? [String: Any])?["name"] as? String == "методический кабинет")
  }

  @Test func tellsOfANewsItemWithItsPicture() throws {
    let site = FixtureSite.school.with("files/vstrecha.png", bytes: SamplePNG(3, 2).bytes)
      .replacing(
        "stage: conditions",
        with: "stage: conditions\nimages: [{file: files/vstrecha.png, alt: Стол}]",
        in: "news/start.md")
    let page = try Self.built(site).text("novosti/start/index.html")
    let article = try Self.thing("NewsArticle", page)
    let stem = "https://school.example/nastavnichestvo/pictures/vstrecha."
    let picture = try #require(article["image"] as? String)
    #expect(picture.hasPrefix(stem) && picture.hasSuffix("-3.png"))
    #expect(article["datePublished"] as? String == "2026-09-15")
    #expect(page.contains("<meta property=\"og:image\" content=\"\(picture)\">"))
    #expect(page.contains("alt=\"Стол\" width=\"3\" height=\"2\""))
  }

  @Test func namesOnlyThoseWhoAgreedAndOnlyWhatTheyAgreedTo() throws {
    let page = try Self.built().text("nastavniki/m-elkina/index.html")
    let person = try Self.thing("Person", page)
    #expect(person["name"] as? String == "Ёлкина Вера Павловна")
    #expect(person["jobTitle"] as? String == "учитель математики")
    for secret in ["telephone", "email", "birthDate"] { #expect(person[secret] == nil) }
    let hidden = FixtureSite.school.replacing(
      "    fields: [name, position, org, subjects, category]\n",
      with: "    fields: [name, subjects, category]\n", in: "persons.yaml")
    let less = try Self.thing(
      "Person", try Self.built(hidden).text("nastavniki/m-elkina/index.html"))
    #expect(less["jobTitle"] == nil && less["worksFor"] == nil)
  }

  @Test func sharesThePictureOfTheThemeWhereThereIsNoOther() throws {
    let site = FixtureSite.school.with("files/znak.png", bytes: SamplePNG(3, 2).bytes).with(
      "site.yaml",
      FixtureSite.school.text("site.yaml") + "theme_options: {share_picture: files/znak.png}\n")
    #expect(
      try Self.built(site).text("kontakty/index.html").contains(
        "og:image\" content=\"https://school.example/nastavnichestvo/files/znak.png\""))
  }

  @Test func keepsAScriptInATitleHarmless() throws {
    let site = FixtureSite.school.replacing(
      "title: Установочная сессия", with: "title: \"Сессия </script><b>\"", in: "events.yaml")
    let page = try Self.built(site).text("sobytiya/sessiya/index.html")
    #expect(try Self.thing("Event", page)["name"] as? String == "Сессия </script><b>")
  }
}
