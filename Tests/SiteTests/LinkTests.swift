import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Site

/// A whole portal of the repository, with or without `index.html` in its links.
struct PortalCase: Sendable, CustomTestStringConvertible {
  var name: String
  var isExplicit: Bool

  static let all = BuiltPortal.names.flatMap {
    [PortalCase(name: $0, isExplicit: false), PortalCase(name: $0, isExplicit: true)]
  }

  var testDescription: String { name + (isExplicit ? " with index.html" : "") }

  var built: BuiltPortal.Outcome {
    get throws { try BuiltPortal.named(name, explicitIndex: isExplicit) }
  }
}

@Suite struct LinkTests {
  @Test(arguments: BuiltPortal.names)
  func buildsThePortalsOfTheRepository(_ name: String) throws {
    let built = try BuiltPortal.named(name)
    #expect(
      built.result.report.sorted().diagnostics.filter { $0.severity == .error }.map(\.summary) == []
    )
    #expect(built.result.isWritten)
    #expect(built.result.pages == built.tree.pages.count)
  }

  @Test(arguments: PortalCase.all)
  func leadsEveryLinkToAFileAndAPlaceOfTheTree(_ portal: PortalCase) throws {
    let built = try portal.built
    #expect(built.tree.deadLinks(root: built.root) == [])
  }

  @Test(arguments: PortalCase.all)
  func writesNoAbsoluteLinkToAPageOfItsOwn(_ portal: PortalCase) throws {
    let built = try portal.built
    let settings = try Repository.portal(portal.name).text("site.yaml")
    let address = try #require(settings.split(separator: "\n").first { $0.hasPrefix("base_url:") })
    let base = address.dropFirst("base_url:".count).trimmingCharacters(in: .whitespaces)
    for (path, page) in built.tree.pages where path != "404.html" {
      // The portal's own address may stand among the facts of its organisation, as a datum.
      #expect(
        page.links.filter { $0.hasPrefix("/") || $0.hasPrefix(base) && $0 != base } == [], "\(path)"
      )
    }
  }

  @Test(arguments: BuiltPortal.names)
  func namesTheFileInEveryLinkWhenAskedTo(_ name: String) throws {
    let built = try BuiltPortal.named(name, explicitIndex: true)
    for (path, page) in built.tree.pages {
      for link in page.links {
        guard case .inside(let target, _) = BuiltTree.target(link, from: path) else { continue }
        let address = link.prefix { $0 != "#" && $0 != "?" }
        #expect(
          address.isEmpty || !address.hasSuffix("/") && target.contains("."), "\(path) → \(link)")
      }
    }
  }

  @Test(arguments: BuiltPortal.names)
  func namesNoIndexFileInLinksOtherwise(_ name: String) throws {
    let built = try BuiltPortal.named(name)
    for (path, page) in built.tree.pages {
      #expect(page.links.filter { $0.hasSuffix("index.html") } == [], "\(path)")
    }
  }

  @Test(arguments: BuiltPortal.names)
  func reachesEveryPageByLinksFromTheHomePage(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let reached = tree.clicks()
    #expect(tree.pages.keys.filter { reached[$0] == nil && $0 != "404.html" }.sorted() == [])
  }

  @Test(arguments: BuiltPortal.names)
  func repeatsNoIdOnAPage(_ name: String) throws {
    for (path, page) in try BuiltPortal.named(name).tree.pages {
      #expect(page.repeatedIDs == [], "\(path)")
    }
  }

  @Test(
    arguments: [
      ("programmes", "programmy/index.html", nil), ("mentors", "nastavniki/index.html", nil),
      ("mentees", "nastavlyaemye/index.html", nil), ("cases", "praktiki/index.html", nil),
      ("federal", "dokumenty/index.html", "federal"),
      ("regional", "dokumenty/index.html", "regional"),
      ("local", "dokumenty/index.html", "local"), ("methodical", "kopilka/index.html", nil),
      ("news", "novosti/index.html", nil),
    ] as [(String, String, String?)])
  func bringsToEachOfTheNineBlocksWithinTwoClicks(
    _ block: String, _ path: String, _ anchor: String?
  ) throws {
    let tree = try BuiltPortal.named("school", explicitIndex: true).tree
    let clicks = tree.clicks()
    let near = tree.pages.filter { (clicks[$0.key] ?? 9) <= 1 }
    let leads = near.contains { page, html in
      html.anchors.contains {
        BuiltTree.target($0, from: page) == .inside(path: path, anchor: anchor)
      }
    }
    #expect(leads, "\(block)")
    #expect(anchor.map { tree.pages[path]?.ids.contains($0) == true } ?? true)
  }

  @Test(arguments: BuiltPortal.names)
  func saysOnEveryPageThatTheDataAreForDemonstration(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let without = tree.pages.filter { !$0.value.text.contains("Демонстрационные данные") }
    #expect(without.keys.sorted() == [])
  }

  @Test(arguments: BuiltPortal.names)
  func writesNothingButPagesAssetsAndFiles(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let strange = tree.files.keys.filter { path in
      !path.hasSuffix(".html") && !path.hasPrefix("assets/") && !path.hasPrefix("files/")
    }
    #expect(
      strange.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") || $0.hasSuffix(".csv") } == [])
    #expect(!tree.files.keys.contains { $0.hasPrefix("private/") })
  }
}

/// The walker of the tests themselves.
@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("../", "a/b/index.html", "a/index.html"), ("./", "a/index.html", "a/index.html"),
    ("", "a/index.html", "a/index.html"), (".", "a/index.html", "a/index.html"),
    ("b/", "index.html", "b/index.html"), ("../../c/d.pdf?x=1", "a/b/index.html", "c/d.pdf"),
    ("%D0%B9.pdf", "a/index.html", "a/й.pdf"), ("..", "a/b/index.html", "a/index.html"),
  ])
  func followsAnAddress(_ link: String, _ page: String, _ path: String) {
    #expect(BuiltTree.target(link, from: page) == .inside(path: path, anchor: nil))
  }

  @Test func tellsInsideFromOutside() {
    #expect(BuiltTree.target("../../x", from: "a/index.html") == .escaped)
    #expect(BuiltTree.target("/x", from: "a/index.html") == .escaped)
    #expect(
      BuiltTree.target("/r/x/", from: "404.html", root: "/r/")
        == .inside(path: "x/index.html", anchor: nil))
    for link in ["https://a.ru/", "mailto:a@b.ru", "tel:+7", "//a.ru"] {
      #expect(BuiltTree.target(link, from: "index.html") == .outside)
    }
    #expect(BuiltTree.target("#a", from: "b.html") == .inside(path: "b.html", anchor: "a"))
  }

  @Test func readsTagsOfAPage() {
    let page = HTMLPage(
      Array(
        """
        <!-- <a href="no"> --><a class=x id='i' href="a/?b=1&amp;c">т &amp; е</a><script>"<a href='no'>"</script>
        <img srcset="s.png 1x, l.png 2x" src=m.png><link rel="canonical" href="no"><br/><p id="i">&lt;
        """.utf8))
    #expect(page.links == ["a/?b=1&c", "m.png", "s.png", "l.png"])
    #expect(page.anchors == ["a/?b=1&c"])
    #expect(page.repeatedIDs == ["i"])
    #expect(page.text.contains("т & е") && page.text.hasSuffix("<"))
  }
}
