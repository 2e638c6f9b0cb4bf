import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// The passport as a portal publishes it: its page, its file, and where its proofs lead.
@Suite struct PassportPageTests {
  private static let page = "pasport/index.html"
  private static let file = "pasport/passport.json"

  @Test func leadsToEachOfTheNineBlocks() throws {
    for isExplicit in [false, true] {
      let tree = try BuiltPortal.named("school", explicitIndex: isExplicit).tree
      let row = try #require(try Self.rules(tree).first { $0.id == "SEC-04" })
      let places = row.evidence.compactMap(\.url).map { BuiltTree.target($0, from: Self.file) }
      let wanted: [LinkTarget] = [
        ("programmy", nil), ("nastavniki", nil), ("nastavlyaemye", nil), ("praktiki", nil),
        ("dokumenty", "federal"), ("dokumenty", "regional"), ("dokumenty", "local"),
        ("kopilka", nil), ("novosti", nil),
      ].map { .inside(path: $0 + "/index.html", anchor: $1) }
      #expect(places == wanted)
      for place in places { #expect(Self.exists(place, in: tree), "\(place)") }
      let shown = tree.pages[Self.page]?.anchors.map { BuiltTree.target($0, from: Self.page) } ?? []
      for place in wanted { #expect(shown.contains(place), "\(place) is not on the page") }
    }
  }

  @Test(arguments: PortalCase.all)
  func leadsFromEveryProofToAPlaceOfThePortal(_ portal: PortalCase) throws {
    let tree = try portal.built.tree
    let rules = try Self.rules(tree)
    let links = rules.flatMap { rule in rule.evidence.compactMap { $0.url.map { (rule.id, $0) } } }
    #expect(links.count > rules.count / 2)
    for (rule, link) in links {
      #expect(Self.exists(BuiltTree.target(link, from: Self.file), in: tree), "\(rule) → \(link)")
      let onPage = BuiltTree.target(link, from: Self.page)
      let anchors = tree.pages[Self.page]?.anchors ?? []
      #expect(
        anchors.contains { BuiltTree.target($0, from: Self.page) == onPage }, "\(rule) → \(link)")
    }
  }

  @Test(arguments: BuiltPortal.names)
  func provesWithALinkWhateverIsCountedAsProved(_ name: String) throws {
    let built = try BuiltPortal.named(name)
    let rules = try Self.rules(built.tree)
    let portal = try #require(built.result.portal)
    // Nothing can be shown of what was looked for everywhere and not found.
    let searched = Set(portal.results.outcomes.filter(\.isProvided).map(\.requirement.id))
    let met = rules.filter { $0.state == "met" && !$0.evidence.contains { $0.url != nil } }
    #expect(met.map(\.id).filter { !searched.contains($0) } == [])
  }

  @Test func saysOfAFaultOnlyWhatTheRuleAdvises() throws {
    let tree = try BuiltPortal.named("region").tree
    for text in [tree.text(Self.page), tree.text(Self.file)] {
      #expect(!text.contains("не реализует систему наставничества"))
    }
    #expect(tree.text(Self.file).contains("Добавьте у организации куратора"))
    // Which file to mend is the editor's affair, not the visitor's.
    let page = try #require(tree.pages[Self.page]).text
    for words in ["Добавьте", ".yaml", "site.yaml"] { #expect(!page.contains(words), "\(words)") }
  }

  @Test(arguments: BuiltPortal.names)
  func headsWithTheNineBlocksAsTheHomePageCountsThem(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let passport = try JSONDecoder().decode(Document.self, from: Data(tree.files[Self.file] ?? []))
    #expect(passport.blocks.map(\.id) == Vocabulary.block.terms.map(\.key))
    let home = try #require(tree.pages["index.html"]).text
    let page = try #require(tree.pages[Self.page]).text
    for block in passport.blocks {
      #expect((block.state == "filled") == (block.count > 0), "\(block.id)")
      if name == "school" { #expect(home.contains("\(block.count)"), "\(block.id)") }
      #expect(page.contains(block.count > 0 ? "\(block.count)" : "не наполнен"), "\(block.id)")
    }
  }

  /// A file that is missing proves nothing, however full its record is.
  @Test func doesNotCallADocumentWithoutItsFileMet() throws {
    let school = FixtureSite.school.with(
      "profiles/proba.yaml", "title: Проба\nrules: [DOC-09]\n")
    #expect(try Self.rule("DOC-09", SiteBench(school)) == "met")
    for file in ["files/polozhenie.pdf", "files/prikaz.pdf", "files/karta.pdf"] {
      #expect(try Self.rule("DOC-09", SiteBench(school.without(file))) != "met", "\(file)")
      let empty = school.with(file, bytes: [])
      #expect(try Self.rule("DOC-09", SiteBench(empty)) != "met", "\(file)")
    }
  }

  private static func rule(_ id: String, _ bench: SiteBench) throws -> String? {
    try bench.build().portal?.results.outcomes.first { $0.requirement.id == id }?.state.rawValue
  }

  @Test func writesTheReasonOfARuleThatIsOff() throws {
    let reason = "Страниц в соцсетях у школы нет"
    let bench = try SiteBench(
      .school.replacing(
        "today: 2026-11-16",
        with: "disable: [{rule: SEC-06, reason: \(reason)}]\ntoday: 2026-11-16",
        in: "site.yaml"))
    _ = try bench.build()
    let tree = try bench.tree()
    #expect(tree.pages[Self.page]?.text.contains(reason) == true)
    let row = try #require(try Self.rules(tree).first { $0.id == "SEC-06" })
    #expect(row.state == "disabled" && row.reason == reason)
  }

  @Test(arguments: [("municipality", 6, 7), ("region", 11, 13)])
  func tabulatesTheSchoolsAndTheirShare(_ name: String, _ complete: Int, _ total: Int) throws {
    let tree = try BuiltPortal.named(name).tree
    let passport = try JSONDecoder().decode(Document.self, from: Data(tree.files[Self.file] ?? []))
    let schools = try #require(passport.schools)
    #expect((schools.complete, schools.total, schools.rows.count) == (complete, total, total))
    let page = try #require(tree.pages[Self.page])
    for words in [Self.page, "index.html", "organizatsii/index.html"] {
      #expect(tree.pages[words]?.text.contains("\(complete) из \(total)") == true, "\(words)")
    }
    for school in schools.rows {
      let own = "organizatsii/\(school.id)/index.html"
      #expect(
        page.anchors.contains {
          BuiltTree.target($0, from: Self.page) == .inside(path: own, anchor: nil)
        }
      )
      let words = school.complete ? "Всё необходимое есть." : "Не хватает: "
      #expect(tree.pages[own]?.text.contains(words) == true, "\(school.id)")
    }
  }

  @Test(arguments: BuiltPortal.names)
  func showsItsSummaryOnTheHomePage(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let passport = try JSONDecoder().decode(Document.self, from: Data(tree.files[Self.file] ?? []))
    let summary = passport.summary
    let filled = passport.blocks.count { $0.state == "filled" }
    #expect(summary.met > 0)
    let figure = "\(filled) из \(passport.blocks.count)"
    for path in ["index.html", Self.page] {
      #expect(tree.pages[path]?.text.contains(figure) == true, "\(path)")
    }
  }

  /// A consent is given for an address: at another one nobody is shown by it.
  @Test func judgesConsentsByTheAddressThePortalIsBuiltFor() throws {
    let bench = try SiteBench()
    _ = try bench.build("own") { $0.baseURL = "https://school.example/nastavnichestvo/2026/" }
    #expect(try bench.tree("own").text("nastavniki/index.html").contains("Ёлкина"))
    let result = try bench.build("foreign") { $0.baseURL = "https://other.example/" }
    #expect(result.isWritten, "a contact of the section is named where it is written to")
    let withheld = result.report.diagnostics.filter { $0.id == "CONSENT-01" }
    #expect(withheld.count == 2, "the curator and the mentor")
    let judged = try #require(result.portal)
    #expect(judged.host == "other.example")
    #expect(judged.published.records(of: "mentor").all.isEmpty)
  }
}

extension PassportPageTests {
  struct Document: Decodable {
    struct Summary: Decodable { var met, failed, warned, human: Int }
    struct Group: Decodable { var rules: [Rule] }
    struct Rule: Decodable {
      var id, state: String
      var reason: String?
      var evidence: [Proof]
    }
    struct Proof: Decodable {
      var text: String
      var url: String?
    }
    struct Schools: Decodable {
      struct Row: Decodable {
        var id: String
        var complete: Bool
      }
      var complete, total: Int
      var rows: [Row]
    }
    struct Block: Decodable {
      var id, title, state: String
      var count: Int
    }
    var summary: Summary
    var blocks: [Block]
    var groups: [Group]
    var schools: Schools?
  }

  static func rules(_ tree: BuiltTree) throws -> [Document.Rule] {
    try JSONDecoder().decode(Document.self, from: Data(tree.files[file] ?? []))
      .groups.flatMap(\.rules)
  }

  static func exists(_ place: LinkTarget, in tree: BuiltTree) -> Bool {
    guard case .inside(let path, let anchor) = place, tree.files[path] != nil else { return false }
    return anchor.map { tree.pages[path]?.ids.contains($0) == true } ?? true
  }
}
