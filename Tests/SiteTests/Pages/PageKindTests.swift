import Mentoring
import TestSupport
import Testing

@testable import Site

/// What follows from the declarations of page kinds.
@Suite struct PageKindTests {
  @Test func givesEachKindAndEachSectionANameAndAPlaceOfItsOwn() {
    let lists = [PageKind.all.map(\.name), Section.all.map(\.key), Section.all.map(\.path)]
    for names in lists { #expect(Set(names).count == names.count, "\(names)") }
    let kindsOfSections = PageKind.all.filter(\.isMain).compactMap(\.section)
    #expect(Set(PageKind.all.compactMap(\.section)) == Set(kindsOfSections))
  }

  /// An address that leads to no page would be a dead link wherever the record is named.
  @Test(arguments: BuiltPortal.names)
  func plansAPageForEveryAddress(_ name: String) throws {
    let renderer = try ShapeTests.renderer(name)
    let paths = Set(renderer.plan.pages.map(\.path))
    let addresses = renderer.view.addresses
    var dead: [String] = []
    for entity in DomainModel.entities.map(\.name) {
      for path in addresses.ids(of: entity).compactMap({ addresses.path(entity: entity, id: $0) })
      where !paths.contains(String(path.prefix { $0 != "#" })) { dead.append("\(entity): \(path)") }
    }
    #expect(dead == [])
  }

  static let collections: [(collection: String, section: Section?)] = [
    ("home", .home), ("mentors", .mentors), ("persons", .mentors), ("mentees", .mentees),
    ("pairs", .pairs), ("municipalities", .municipalities), ("curators", .contacts),
    ("terms", .glossary), ("faqs", .faq), ("awards", .incentives), ("portfolios", .incentives),
    ("monitoring_acts", .monitoring), ("partnerships", .monitoring), ("documents", .documents),
    ("pages", nil), ("nowhere", nil),
  ]

  @Test(arguments: collections)
  func knowsWhereACollectionIsShown(_ collection: String, _ section: Section?) {
    #expect(Section.showing(collection) == section)
  }

  /// The section of roadmaps has no page in a portal that has no roadmap.
  @Test func namesInTheFooterOnlySectionsThatHaveAPage() throws {
    let bench = try SiteBench(.school.without("roadmaps.yaml"))
    let result = try bench.build()
    #expect(result.isWritten, "\(result.report.words)")
    let tree = try bench.tree()
    let dead = tree.pages.keys.sorted().flatMap { page in
      (tree.pages[page]?.anchors ?? []).filter { $0.contains("dorozhnaya-karta") }
    }
    #expect(dead == [])
  }
}
