import Mentoring
import Rendering
import TestSupport
import Testing

@testable import Site
import Text

/// What pages print of every record, compared with what the rules went by: on the repository's
/// portals and on spoilt ones.
@Suite struct FactAgreementTests {
  /// A built portal: what its rules went by, and its pages.
  private struct Outcome {
    let facts: PortalFacts
    let shown: PortalFacts
    let passport: Passport
    let tree: BuiltTree
    let addresses: AddressBook

    init(_ name: String) throws {
      let result: BuildResult
      if let spoilt = FactTests.spoilt.first(where: { $0.name == name }) {
        (result, tree) = try FactTests.outcome(spoilt.site)
      } else {
        let built = try BuiltPortal.named(name)
        (result, tree) = (built.result, built.tree)
      }
      let judged = try #require(result.portal)
      facts = judged.results.facts
      shown = judged.results.shown
      passport = judged.passport(for: .everyone)
      addresses = AddressBook(shown)
    }

    /// The words of a record's own page, spaces of every kind as one; nil when it has none.
    func page<Of: Entity>(of record: Record<Of>) -> String? {
      addresses.path(entity: Of.name, id: record.id).flatMap { tree.pages[$0]?.text }
        .map(FactAgreementTests.plain)
    }
  }

  static let names = BuiltPortal.names + FactTests.spoilt.map(\.name)

  @Test(arguments: names)
  func printsTheCuratorAndTheReadinessOfEachMentor(_ name: String) throws {
    let outcome = try Outcome(name)
    for mentor in outcome.facts[Mentor.self] {
      let isShown = outcome.shown[Mentor.self][mentor.id] != nil
      let page = outcome.page(of: mentor)
      #expect((page != nil) == (isShown && outcome.facts.isInBase(mentor)), "\(mentor.id)")
      guard let page else { continue }
      let places = outcome.facts.places(of: mentor)
      let state =
        places.isAway ? "не принимает" : places.free > 0 ? "\(places.free) свободн" : "мест нет"
      #expect(page.contains(state), "\(mentor.id): \(state)")
      if let curator = outcome.facts.curator(of: mentor),
        let person = outcome.shown[curator.person]
      {
        #expect(page.contains(PersonName(person).full), "\(mentor.id): \(curator.id)")
      }
    }
  }

  @Test(arguments: names)
  func printsTheStateAndTheNameOfEachDocument(_ name: String) throws {
    let outcome = try Outcome(name)
    for document in outcome.facts[LegalDocument.self] {
      let page = try #require(outcome.page(of: document), "\(document.id)")
      let state = outcome.facts.isInForce(document) ? "действует" : "в архиве"
      #expect(page.contains(state), "\(document.id): \(state)")
      #expect(page.contains(Self.plain(document.requisites)), "\(document.id)")
    }
  }

  @Test(arguments: names)
  func countsInATileWhatTheRulesCounted(_ name: String) throws {
    let outcome = try Outcome(name)
    let tiles = FactTests.tiles(outcome.tree)
    #expect(!tiles.isEmpty)
    for (term, count) in tiles {
      #expect(count == outcome.shown.count(inBlock: term.key), "\(term.label)")
    }
    let proofs = outcome.passport.rows.first { $0.id == "SEC-04" }?.evidence.map(\.text) ?? []
    for (term, count) in tiles where !proofs.isEmpty && count > 0 {
      #expect(proofs.contains("\(term.label): \(count)"))
    }
  }

  @Test(arguments: names)
  func printsTheFactOfEachYearOfAnIndicator(_ name: String) throws {
    let outcome = try Outcome(name)
    for indicator in outcome.facts[Indicator.self] {
      let page = try #require(outcome.page(of: indicator), "\(indicator.id)")
      for year in indicator.series ?? [] {
        guard let value = year.value else { continue }
        #expect(page.contains(NumberText.text(value)), "\(indicator.id): \(value)")
      }
    }
  }

  @Test(arguments: names)
  func marksTheOverdueWorkThatTheRulesFound(_ name: String) throws {
    let outcome = try Outcome(name)
    for roadmap in outcome.facts[Roadmap.self] {
      let page = try #require(outcome.page(of: roadmap), "\(roadmap.id)")
      let overdue = roadmap.activities.count(where: outcome.facts.isOverdue)
      #expect((overdue > 0) == page.contains("просрочено"), "\(roadmap.id): \(overdue)")
    }
  }

  @Test(arguments: ["municipality", "region"])
  func countsTheMentorsOfASchoolOnItsPageAsInThePassport(_ name: String) throws {
    let outcome = try Outcome(name)
    for row in try #require(outcome.passport.schools).rows {
      let mentors = outcome.shown.mentors(of: row.id)
      #expect(row.counts[.mentors] == mentors.count, "\(row.name)")
      #expect(row.has(.curator) == !outcome.facts.curators(of: row.id).isEmpty, "\(row.name)")
      let organisation = try #require(outcome.facts[Organisation.self][row.id])
      let page = try #require(outcome.page(of: organisation))
      for person in mentors.compactMap({ outcome.shown[$0.person] }) {
        #expect(page.contains(PersonName(person).full), "\(row.name)")
      }
    }
  }

  /// The two days on either side of a curator's and a mentor's first and last.
  @Test func turnsOnTheDay() throws {
    let judged = try #require(try FactTests.outcome(FactTests.released).0.portal)
    func curators(_ year: Int, _ month: Int, _ day: Int) throws -> [String] {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      return PortalFacts(judged.portal, on: date).curators(of: "school").map(\.id)
    }
    #expect(try curators(2025, 8, 31) == [])
    #expect(try curators(2025, 9, 1) == ["kurator"])
    #expect(try curators(2026, 9, 30) == ["kurator"])
    #expect(try curators(2026, 10, 1) == ["kurator-2"])
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
