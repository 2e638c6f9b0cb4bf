import Testing
import Text

@testable import Mentoring

/// What pages and the passport ask of the section as a whole.
@Suite struct SectionFactTests {
  private static func shown(_ fixture: PortalFixture) throws -> PortalFacts {
    try fixture.inspect().shown
  }

  @Test func countsEachOfTheNineBlocksOnce() throws {
    let facts = try Self.shown(.school)
    #expect(facts.blocks.map(\.id) == Vocabulary.block.terms.map(\.key))
    for block in facts.blocks {
      #expect(block.count == facts.count(inBlock: block.id))
      #expect(block.isFilled == (block.count > 0))
      if let since = block.since, let updated = block.updated {
        #expect(since <= updated && updated <= facts.today, "\(block.id)")
      }
    }
  }

  /// A block is empty however well it is explained (SEC-04), and says so mildly.
  @Test func fillsNoBlockByExplainingIt() throws {
    let note = "Первые практики опишем в мае"
    let explained = PortalFixture.school.with([
      "cases.yaml": "",
      "pages/kejsy.md":
        "---\ntitle: Лучшие кейсы\nblock: cases\nempty_note: \(note)\n---\nКейсы\n",
    ])
    let block = try #require(try Self.shown(explained).blocks.first { $0.id == "cases" })
    #expect(!block.isFilled && block.count == 0 && block.note == note)
    #expect(block.since == nil && block.updated == nil)
    #expect(try explained.assess("SEC-04").state == .warned)
    #expect(try PortalFixture.school.with(["cases.yaml": ""]).assess("SEC-04").state == .failed)
  }

  @Test func partsTheDocumentsOfALevel() throws {
    let facts = try Self.shown(.school)
    let level = try #require(Vocabulary.docLevel["local"])
    let local = facts.documents(ofLevel: level)
    #expect(
      local.inForce.map(\.id).sorted() == facts.documents(inBlock: "local").map(\.id).sorted())
    #expect(local.archived.allSatisfy { !facts.isInForce($0) })
    #expect(facts.ownRegulations.contains { $0.isRegulation })
    #expect(facts.ownRegulations.allSatisfy { facts.isOwn($0) && facts.isInForce($0) })
  }

  /// An event that goes on into the next month belongs to both.
  @Test func findsTheEventsOfAMonth() throws {
    let fixture = PortalFixture.school.adding(
      "events.yaml",
      "- {id: dolgoe, type: seminar, title: Долгий семинар, start: 2026-11-30, end: 2026-12-02, "
        + "organiser: школа, place: школа, status: planned}\n")
    let facts = try Self.shown(fixture)
    func ids(_ month: Int) -> [String] {
      CalendarDate(year: 2026, month: month, day: 17).map {
        facts.events(inMonthOf: $0).map(\.id)
      } ?? []
    }
    #expect(ids(11).contains("dolgoe") && ids(12).contains("dolgoe"))
    #expect(!ids(10).contains("dolgoe") && ids(1).isEmpty)
  }

  @Test(arguments: [
    ("kurator@school.example", "kurator@school.example"),
    ("8 900 000-00-00", "priyomnaya@s.example"),
  ])
  func writesToTheCuratorOrElseToTheFirstContact(_ contact: String, _ address: String) throws {
    let fixture = PortalFixture.school
      .with([
        "contacts.yaml":
          "- {id: k, role: Куратор, name: Приёмная, email: priyomnaya@s.example}\n"
      ])
      .replacing("curators.yaml", Self.curatorContact, "contact: \"\(contact)\"")
    let facts = try fixture.inspect().facts
    let mentor = try #require(facts.base.first?.record)
    #expect(facts.requestContact(of: mentor) == address)
  }

  private static let curatorContact = {
    let text = PortalFixture.school.files["curators.yaml"] ?? ""
    return text.split(separator: "\n").map { $0.drop { $0 == " " } }.first {
      $0.hasPrefix("contact:")
    }.map(String.init) ?? ""
  }()
}
