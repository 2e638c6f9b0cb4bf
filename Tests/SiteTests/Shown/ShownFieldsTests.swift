import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// Whether everything that a field may hold and show reaches its readers.
@Suite struct ShownFieldsTests {
  /// A portal of canaries, built, and the same with every flag at «нет».
  private struct Flock {
    let canaries: [Canary]
    let pages: [String: VisibleText]
    let paths: [String: String]

    init(_ level: PortalLevel, flags: Bool) throws {
      let portal = CanaryPortal(level: level, flags: flags)
      canaries = portal.canaries
      let bench = try SiteBench(portal.site)
      let result = try bench.build()
      #expect(
        result.report.sorted().diagnostics.filter { $0.severity == .error }
          .map { "\($0.id) \($0.summary)" } == [])
      let tree = try bench.tree()
      let book = AddressBook(try #require(result.portal).results.shown)
      paths = Dictionary(
        canaries.map { ($0.record, Self.place(of: $0, book) ?? "") },
        uniquingKeysWith: { first, _ in first })
      let shown = Set(paths.values.map { String($0.prefix { $0 != "#" }) })
      pages = shown.reduce(into: [:]) { $0[$1] = VisibleText(tree.text($1)) }
    }

    /// Where a record is shown.
    private static func place(of canary: Canary, _ book: AddressBook) -> String? {
      switch canary.entity {
      case Person.name: book.path(entity: Mentor.name, id: "mentor-a")
      case Pair.name: Section.pairs.path + "#pair-" + canary.record
      case Mentee.name: Section.mentees.path + "#mentee-" + canary.record
      case Municipality.name: Section.municipalities.path + "#municipality-" + canary.record
      default: book.path(entity: canary.entity, id: canary.record)
      }
    }

    func blocks(of canary: Canary) -> [VisibleBlock] {
      let place = (paths[canary.record] ?? "").split(separator: "#").map(String.init)
      guard let page = place.first else { return [] }
      return pages[page]?.blocks(in: place.count > 1 ? place[1] : nil) ?? []
    }

    /// Whether the value stands in the record's place, and whether it is named there.
    func sight(of canary: Canary) -> Sight {
      let found = blocks(of: canary).filter { block in
        canary.seen.contains { block.holds($0, asLink: canary.isLink) }
      }
      if found.isEmpty { return .hidden }
      return found.contains { $0.isNamed(canary.label) } ? .shown : .nameless
    }
  }

  private enum Sight { case shown, nameless, hidden }

  @Test func namesOnlyFieldsThatThereAre() {
    let fields = Set(CanaryPortal(level: .regional).canaries.map(\.name))
    let named = Set(CanaryChoices.labels.keys).union(CanaryChoices.selfEvident)
      .union(CanaryChoices.elsewhere).union(CanaryChoices.printed.keys)
    #expect(named.subtracting(fields).sorted() == [])
    #expect(CanaryChoices.selfEvident.intersection(CanaryChoices.labels.keys) == [])
  }

  @Test(arguments: Vocabulary.block.terms.map(\.key))
  func printsWhatEditorsWriteAboveABlockAndOfAnEmptyOne(_ block: String) throws {
    let page =
      "---\ntitle: Вступление\nblock: \(block)\nempty_note: Кузубами пусто\n---\nКуломону.\n"
    let site = CanaryPortal(level: .school).site
    let bench = try SiteBench(
      FixtureSite([
        "site.yaml": site.text("site.yaml"),
        "profiles/kanareyki.yaml": site.text("profiles/kanareyki.yaml"),
        "organisations.yaml":
          "[{id: organisation-a, name: Школа, type: school, level: school, phone: '+7 (8442) 00-00-01',"
          + " email: shkola@kanareyki.example}]\n", "pages/blok.md": page,
      ]))
    let facts = try #require(try bench.build().portal).results.shown
    let tree = try bench.tree()
    let place = facts.path(ofBlock: block).split(separator: "#")
    let text = VisibleText(tree.text(String(place[0]))).blocks.map(\.text).joined(separator: " ")
    #expect(text.contains("Куломону"))
    #expect(text.contains("Кузубами пусто"))
  }

  @Test(arguments: [PortalLevel.school, .municipal, .regional])
  func printsEveryFieldWithItsNameInTheRecordsPlace(_ level: PortalLevel) throws {
    let (full, empty) = (try Flock(level, flags: true), try Flock(level, flags: false))
    // A municipality has a place of its own at a region alone; elsewhere organisations name it.
    let canaries = full.canaries.filter {
      !CanaryChoices.elsewhere.contains($0.name)
        && (level == .regional || $0.entity != Municipality.name)
    }
    func names(_ sight: Sight) -> [String] {
      canaries.filter { full.sight(of: $0) == sight }.map { "\($0.name) «\($0.label)» \($0.seen)" }
    }
    #expect(canaries.count > 250)
    #expect(names(.hidden) == [], "printed nowhere in the record's place")
    #expect(names(.nameless) == [], "printed without its name")
    let denied = canaries.filter { $0.isFlag && empty.sight(of: $0) == .shown }
    #expect(denied.map(\.name) == [], "said though the field says «нет»")
  }
}
