import Foundation
import Rendering
import TestSupport
import Testing

@testable import Site

@Suite struct PagingTests {
  /// A school with so many news, ten to a page.
  private static func school(news: Int) -> FixtureSite {
    let settings = FixtureSite.school.text("site.yaml") + "limits: {list_page: 10}\n"
    return (1...news).reduce(FixtureSite.school.with("site.yaml", settings)) { site, number in
      let day = 10 + number % 20
      return site.with(
        "news/n\(number).md",
        "---\ntitle: Новость \(number) недели\ndate: 2026-10-\(day)\nsummary: Итоги.\n"
          + "stage: conditions\n---\nТекст.\n")
    }
  }

  private static func built(news: Int, explicitIndex: Bool = false) throws -> BuiltTree {
    let bench = try SiteBench(school(news: news))
    let result = try bench.build { $0.explicitIndex = explicitIndex }
    #expect(result.report.words == [])
    return try bench.tree()
  }

  @Test func cutsALongListIntoPagesWithEveryRecordOnce() throws {
    let tree = try Self.built(news: 33)
    let lists = ["", "page/2/", "page/3/", "page/4/"].map { "novosti/\($0)index.html" }
    #expect(lists.allSatisfy { tree.pages[$0] != nil })
    #expect(tree.pages["novosti/page/5/index.html"] == nil)
    let shown = lists.flatMap { list in
      (tree.pages[list]?.anchors ?? []).compactMap { link -> String? in
        guard case .inside(let target, _) = BuiltTree.target(link, from: list),
          target.hasPrefix("novosti/n"), !target.contains("/page/")
        else { return nil }
        return target
      }
    }
    #expect(Set(shown).count == 33)
  }

  @Test func tellsEachPageItsPlace() throws {
    let tree = try Self.built(news: 33)
    let first = tree.text("novosti/index.html")
    let second = tree.text("novosti/page/2/index.html")
    let last = tree.text("novosti/page/4/index.html")
    let base = "https://school.example/nastavnichestvo/novosti/"
    #expect(first.contains("<link rel=\"canonical\" href=\"\(base)\">"))
    #expect(second.contains("<link rel=\"canonical\" href=\"\(base)page/2/\">"))
    #expect(second.contains("<link rel=\"prev\" href=\"../../\">"))
    #expect(second.contains("<link rel=\"next\" href=\"../3/\">"))
    #expect(
      !first.contains("rel=\"prev\"") && first.contains("<link rel=\"next\" href=\"page/2/\">"))
    #expect(!last.contains("rel=\"next\""))
    #expect(second.contains("<h1>Новости, страница 2</h1>"))
    #expect(second.contains("Показаны 11–20 из 34"))
    #expect(last.contains("Показаны 31–34 из 34"))
  }

  @Test func leadsOnFromPageToPageOnADiskToo() throws {
    let tree = try Self.built(news: 33, explicitIndex: true)
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
    #expect(tree.text("novosti/page/2/index.html").contains("href=\"../3/index.html\""))
  }

  @Test func makesOnePageOfAListThatFits() throws {
    let tree = try Self.built(news: 9)
    #expect(!tree.pages.keys.contains { $0.hasPrefix("novosti/page/") })
    #expect(!tree.text("novosti/index.html").contains("Страницы списка"))
  }

  @Test func tellsMachinesOfAllPagesAndPeopleOfTheFirst() throws {
    let tree = try Self.built(news: 33)
    #expect(tree.text("sitemap.xml").contains("/novosti/page/4/</loc>"))
    #expect(!tree.text("karta/index.html").contains("страница 4"))
    #expect(!tree.text("search/p0.js").contains("страница 4"))
  }

  @Test(arguments: [
    (1, 1, ""), (2, 1, "[1] 2"), (7, 4, "1 2 3 [4] 5 6 7"), (9, 1, "[1] 2 3 … 9"),
    (9, 5, "1 2 3 4 [5] 6 7 8 9"), (400, 200, "1 … 198 199 [200] 201 202 … 400"),
    (400, 400, "1 … 398 399 [400]"), (400, 4, "1 2 3 [4] 5 6 … 400"),
    (400, 397, "1 … 395 396 [397] 398 399 400"),
  ])
  func namesOnlyPagesNearTheCurrentOne(_ pages: Int, _ current: Int, _ expected: String) {
    let paging = Paging("a/index.html", size: 10, count: pages * 10 - 3)
    #expect(Self.words(paging.value(current)) == expected)
  }

  private static func words(_ value: TemplateValue) -> String {
    guard case .map(let map) = value, case .list(let entries)? = map["pages"] else { return "" }
    return entries.map { entry -> String in
      guard case .map(let entry) = entry, case .string(let title)? = entry["title"],
        case .bool(let isCurrent)? = entry["current"]
      else { return "?" }
      return isCurrent ? "[\(title)]" : title
    }.joined(separator: " ")
  }

  @Test func givesAnEmptyListOnePage() {
    #expect(Paging("a/index.html", size: 10, count: 0).pages == 1)
    #expect(Paging("a/index.html", size: 10, count: 0).range(1) == 0..<0)
  }
}

@Suite struct AlphabetTests {
  @Test(arguments: [
    ("Ёлкина", "Е"), ("елисеева", "Е"), ("Йованович", "Й"), ("«Школа»", "Ш"), ("Smith", "A–Z"),
    ("", "A–Z"), ("Эйлер", "Э"),
  ])
  func findsTheLetterOfAWord(_ word: String, _ letter: String) {
    #expect(Alphabet.letter(of: word) == letter)
  }

  @Test func putsRareLettersInTheirPlace() {
    let titles = Alphabet.titles(with: ["Й", "A–Z", "А"])
    #expect(titles.joined() == "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯA–Z")
    #expect(Alphabet.titles(with: []).count == 28)
  }

  @Test func givesEachLetterAnAddressOfItsOwn() {
    let letters = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ".map { Alphabet.slug(of: String($0)) }
    #expect(Set(letters).count == letters.count && !letters.contains(""))
  }
}
