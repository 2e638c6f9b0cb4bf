import Foundation
import Search
import TestSupport
import Testing

@testable import Site

@Suite struct SearchIndexTests {
  /// Something that can be found, as `search-index.js` reads it.
  struct Found {
    var kind: String
    var title: String
    var address: String
    var facts: [String]
    var spots: [[String]]

    var text: String { spots.map { $0.joined(separator: " ") }.joined(separator: " ") }
  }

  /// All that the index of a portal can find.
  static func entries(_ tree: BuiltTree) throws -> [Found] {
    let first = try #require(try value(tree.text(SearchIndex.path), "begin(") as? [String: Any])
    let runs = try #require(first["kinds"] as? [[Any]])
    var kinds = runs.flatMap { run in
      Array(repeating: run[0] as? String ?? "", count: run[1] as? Int ?? 0)
    }[...]
    let chunks = try #require(first["chunks"] as? [Int])
    return try chunks.indices.flatMap { number in
      let list = try value(tree.text("search/p\(number).js"), "pages(\(number), ")
      return try #require(list as? [[Any]]).map { entry in
        let taken = kinds.popFirst()
        return Found(
          kind: try #require(taken), title: try #require(entry[0] as? String),
          address: try #require(entry[1] as? String), facts: try #require(entry[2] as? [String]),
          spots: try #require(entry[3] as? [[String]]))
      }
    }
  }

  private static func value(_ script: String, _ call: String) throws -> Any {
    let start = "nastavnikSearch." + call
    #expect(script.hasPrefix(start) && script.hasSuffix(");\n"))
    let json = script.dropFirst(start.count).dropLast(");\n".count)
    return try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  private static func school(explicitIndex: Bool = false) throws -> BuiltTree {
    let bench = try SiteBench()
    _ = try bench.build { $0.explicitIndex = explicitIndex }
    return try bench.tree()
  }

  @Test func findsEachMentorByNameSubjectAndPlace() throws {
    let entries = try Self.entries(try Self.school())
    let mentor = try #require(entries.first { $0.kind == "Наставники" })
    #expect(mentor.title == "Ёлкина Вера Павловна")
    #expect(mentor.facts[0].contains("учитель математики") && mentor.facts[0].contains("Волгоград"))
    #expect(mentor.text.contains("математика"))
  }

  @Test func findsTermsByTheirPlaceInTheGlossary() throws {
    let entries = try Self.entries(try Self.school())
    let term = try #require(entries.first { $0.kind == "Понятия" })
    #expect(term.address == "slovar/" && term.spots[0][0] == "nastavnik")
  }

  @Test func readsWholeTexts() throws {
    let entries = try Self.entries(try Self.school())
    let news = try #require(entries.first { $0.kind == "Новости" })
    #expect(news.text.contains("составили план на осень"))
  }

  @Test func leavesCardsToThePagesTheyStandFor() throws {
    let entries = try Self.entries(try Self.school())
    let list = try #require(entries.first { $0.address == "nastavniki/" })
    #expect(!list.text.contains("Ёлкина"))
  }

  @Test func holdsNobodyWithoutConsentAndNothingPrivate() throws {
    let tree = try Self.school()
    let files = tree.files.keys.filter { $0.hasPrefix("search/") }
    #expect(files.count > 3)
    for path in files {
      for secret in ["Тихонов", "тихонов", "900 000-71", "elkina@mail.example", "теряет половину"] {
        #expect(!tree.text(path).contains(secret), "\(path): \(secret)")
      }
    }
  }

  @Test(arguments: BuiltPortal.names, [false, true])
  func leadsToPagesOfThePortal(_ name: String, _ isExplicit: Bool) throws {
    let tree = try BuiltPortal.named(name, explicitIndex: isExplicit).tree
    for entry in try Self.entries(tree) {
      let url = entry.address
      guard case .inside(let path, nil) = BuiltTree.target(url, from: "index.html") else {
        Issue.record("\(url)")
        continue
      }
      let page = try #require(tree.pages[path], "\(url)")
      for spot in entry.spots where !spot[0].isEmpty {
        #expect(page.ids.contains(spot[0]), "\(url)#\(spot[0])")
      }
      if isExplicit { #expect(url.hasSuffix(".html"), "\(url)") }
    }
  }

  @Test func staysAScriptWhateverATitleHolds() throws {
    let bench = try SiteBench(
      .school.replacing(
        "title: Пары начали работу", with: "title: \"</script> & <!-- \\\\\"", in: "news/start.md"))
    _ = try bench.build()
    let tree = try bench.tree()
    let titles = try Self.entries(tree).map(\.title)
    #expect(titles.contains("</script> & <!-- \\"))
    #expect(!tree.text("search/p0.js").contains("</script"))
  }
}
