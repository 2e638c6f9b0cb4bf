import TestSupport
import Testing

@testable import Site

@Suite struct ThemeAssetsTests {
  private func assets(_ files: [String: String]) -> ThemeAssets {
    ThemeAssets(files.mapValues { Array($0.utf8) })
  }

  private func text(_ name: String, _ assets: ThemeAssets) -> String? {
    assets.names[name].flatMap { assets.files[$0] }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func namesAFileByItsBytes() throws {
    let first = assets(["a/b.css": "p{}", "znak": "x"])
    let name = try #require(first.names["a/b.css"])
    #expect(name.hasPrefix("a/b.") && name.hasSuffix(".css") && name.utf8.count == 24)
    #expect(first.names["znak"]?.hasPrefix("znak.") == true)
    #expect(assets(["a/b.css": "p{}"]).names["a/b.css"] == name)
    #expect(assets(["a/b.css": "q{}"]).names["a/b.css"] != name)
  }

  @Test func leadsStyleSheetsToTheNewNames() throws {
    let all = assets([
      "css/a.css":
        "@import url('b.css');a{background:url(\"../znak.svg?x#y\") url( data:image/x ) url(no.png)}",
      "css/b.css": "b{}", "znak.svg": "<svg/>",
    ])
    let other = try #require(all.names["css/b.css"]).dropFirst("css/".count)
    let picture = try #require(all.names["znak.svg"])
    #expect(
      text("css/a.css", all)
        == "@import url('\(other)');a{background:url(\"../\(picture)?x#y\") url( data:image/x ) url(no.png)}"
    )
  }

  @Test func givesASheetANewNameWhenAPictureInItChanges() {
    let before = assets(["a.css": "a{background:url(z.svg)}", "z.svg": "<svg/>"])
    let after = assets(["a.css": "a{background:url(z.svg)}", "z.svg": "<svg />"])
    #expect(before.names["a.css"] != after.names["a.css"])
  }

  @Test func publishesSheetsInACircleUnderTheNamesTheyCallEachOther() throws {
    let all = assets(["a.css": "@import url(b.css);", "b.css": "@import url(a.css);"])
    let first = try #require(all.names["a.css"]), second = try #require(all.names["b.css"])
    #expect(text("a.css", all) == "@import url(\(second));")
    #expect(text("b.css", all) == "@import url(\(first));")
  }

  @Test(arguments: BuiltPortal.names)
  func asksForNoFileThatIsNotThere(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    #expect(tree.asset("base.css") != nil)
    #expect(!tree.files.keys.contains("assets/base.css"))
  }
}
