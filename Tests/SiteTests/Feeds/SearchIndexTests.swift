import Foundation
import TestSupport
import Testing

@testable import Site

@Suite struct SearchIndexTests {
  /// The lines of an index as JSON.
  static func entries(_ tree: BuiltTree) throws -> [[String: Any]] {
    let script = tree.text(SearchIndex.path)
    #expect(script.hasPrefix("nastavnikSearch([") && script.hasSuffix("]);\n"))
    let json = script.dropFirst("nastavnikSearch(".count).dropLast(");\n".count)
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(value as? [[String: Any]])
  }

  private static func school(explicitIndex: Bool = false) throws -> BuiltTree {
    let bench = try SiteBench()
    _ = try bench.build { $0.explicitIndex = explicitIndex }
    return try bench.tree()
  }

  @Test func tellsOfEachMentorByNameSubjectAndPlace() throws {
    let entries = try Self.entries(try Self.school())
    let mentor = try #require(entries.first { $0["kind"] as? String == "Наставник" })
    #expect(mentor["title"] as? String == "Ёлкина Вера Павловна")
    #expect((mentor["keys"] as? [String])?.contains("математика") == true)
    let text = try #require(mentor["text"] as? String)
    #expect(text.contains("учитель математики") && text.contains("Волгоград"))
  }

  @Test func findsTermsByTheirPlaceInTheGlossary() throws {
    let entries = try Self.entries(try Self.school())
    let term = try #require(entries.first { $0["kind"] as? String == "Понятие" })
    #expect(term["url"] as? String == "slovar/#nastavnik")
  }

  @Test func readsTheBeginningOfATextToo() throws {
    let entries = try Self.entries(try Self.school())
    let news = try #require(entries.first { $0["kind"] as? String == "Новость" })
    #expect((news["text"] as? String)?.contains("составили план на осень") == true)
  }

  @Test func holdsNobodyWithoutConsentAndNothingPrivate() throws {
    let script = try Self.school().text(SearchIndex.path)
    for secret in ["Тихонов", "900 000-71", "elkina@mail.example", "теряет половину"] {
      #expect(!script.contains(secret), "\(secret)")
    }
  }

  @Test(arguments: BuiltPortal.names, [false, true])
  func leadsToPagesOfThePortal(_ name: String, _ isExplicit: Bool) throws {
    let tree = try BuiltPortal.named(name, explicitIndex: isExplicit).tree
    for entry in try Self.entries(tree) {
      let url = try #require(entry["url"] as? String)
      guard case .inside(let path, let anchor) = BuiltTree.target(url, from: SearchIndex.path)
      else {
        Issue.record("\(url)")
        continue
      }
      let page = try #require(tree.pages[path], "\(url)")
      #expect(anchor.map { page.ids.contains($0) } ?? true, "\(url)")
      if isExplicit { #expect(url.prefix { $0 != "#" }.hasSuffix(".html"), "\(url)") }
    }
  }

  @Test func staysAScriptWhateverATitleHolds() throws {
    let bench = try SiteBench(
      .school.replacing(
        "title: Пары начали работу", with: "title: \"</script> & <!-- \\\\\"", in: "news/start.md"))
    _ = try bench.build()
    let tree = try bench.tree()
    let titles = try Self.entries(tree).compactMap { $0["title"] as? String }
    #expect(titles.contains("</script> & <!-- \\"))
    #expect(!tree.text(SearchIndex.path).contains("</script"))
  }
}
