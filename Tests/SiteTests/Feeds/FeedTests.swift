import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Site

@Suite struct FeedTests {
  private static func texts(_ path: String, in xml: String) throws -> [String] {
    let document = try XMLDocument(xmlString: xml)
    return try document.nodes(forXPath: path).compactMap(\.stringValue)
  }

  @Test func listsTheNewsWithFullAddresses() throws {
    let bench = try SiteBench(
      .school.replacing(
        "title: Пары начали работу", with: "title: \"Пары & группы <начали>\"", in: "news/start.md")
    )
    _ = try bench.build()
    let xml = try bench.tree().text(NewsFeed.path)
    #expect(try Self.texts("/rss/channel/item/title", in: xml) == ["Пары & группы <начали>"])
    let address = "https://school.example/nastavnichestvo/novosti/start/"
    #expect(try Self.texts("/rss/channel/item/link", in: xml) == [address])
    #expect(try Self.texts("/rss/channel/item/guid", in: xml) == [address])
    #expect(
      try Self.texts("/rss/channel/item/pubDate", in: xml) == ["Tue, 15 Sep 2026 12:00:00 +0300"])
    #expect(
      try Self.texts("/rss/channel/item/description", in: xml)
        == ["Первая встреча прошла в методическом кабинете."])
  }

  @Test(arguments: BuiltPortal.names)
  func listsTheNewestNewsFirst(_ name: String) throws {
    let xml = try BuiltPortal.named(name).tree.text(NewsFeed.path)
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    let dates = try Self.texts("/rss/channel/item/pubDate", in: xml).map {
      try #require(format.date(from: $0), "\($0)")
    }
    #expect(dates.count >= 3 && dates == dates.sorted(by: >))
  }

  @Test(arguments: BuiltPortal.names)
  func mapsEveryPageThatMayBeFoundAndNoOther(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let xml = tree.text(Sitemap.path).replacingOccurrences(
      of: " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"", with: "")
    let listed = try Self.texts("/urlset/url/loc", in: xml)
    let canonical = tree.pages.keys.compactMap { path -> String? in
      let html = tree.text(path)
      guard !html.contains("content=\"noindex\""),
        let start = html.range(of: "<link rel=\"canonical\" href=\"")?.upperBound
      else { return nil }
      return String(html[start...].prefix { $0 != "\"" })
    }
    #expect(Set(listed) == Set(canonical))
    #expect(listed.count == Set(listed).count)
  }
}
