import Diagnostics
import Mentoring
import TestSupport
import Testing

@Suite struct PortalReaderTests {
  @Test func findsNoFaultInTheFixture() {
    #expect(Gathering(.school).report.diagnostics.map { "\($0.headline) \($0.summary)" } == [])
  }

  @Test func keepsPlacesOfBothRecordsWithOneId() throws {
    let site = FixtureSite.school.with(
      "terms.yaml",
      "- {id: 2️⃣uchitel, term: а, definition: б, source: в}\n- {id: 1️⃣uchitel, term: г, definition: д, source: е}\n"
    )
    let gathering = Gathering(site)
    #expect(gathering.faults == ["ID-01 " + (site.place() ?? "")])
    let note = try #require(gathering.report.diagnostics.first?.notes.first)
    #expect(note.range?.start == Position(line: 1, column: 8))
    #expect(gathering.portal?[GlossaryTerm.self].map(\.term) == ["а"])
  }

  @Test func namesTheFirstOfThreeRecordsWithOneId() {
    let record = "- {id: uchitel, term: а, definition: б, source: в}\n"
    let site = FixtureSite.school.with("terms.yaml", record + record + record)
    let notes = Gathering(site).report.diagnostics.flatMap(\.notes)
    #expect(notes.map { $0.range?.start.line } == [1, 1])
  }

  @Test func findsOneIdInTwoFilesOfACollection() {
    let site = FixtureSite.school.with(
      "terms/other.yaml", "- {id: 1️⃣nastavnik, term: г, definition: д, source: е}\n")
    #expect(Gathering(site).faults == ["ID-01 " + (site.place() ?? "")])
  }

  @Test func letsRecordsOfDifferentCollectionsShareAnId() {
    let site = FixtureSite.school.with(
      "faqs.yaml", "- {id: nastavnik, question: а, answer: б, audience: all}\n")
    #expect(Gathering(site).faults == [])
  }

  @Test func namesADeadReferenceAndTheNearestId() throws {
    let site = FixtureSite.school.replacing(
      "person: elkina", with: "person: 1️⃣elkna", in: "mentors.yaml")
    let gathering = Gathering(site)
    #expect(gathering.faults == ["REF-01 " + (site.place() ?? "")])
    #expect(gathering.report.diagnostics.first?.suggestion == "elkina")
  }

  @Test(arguments: [
    ("- id: elkina\n", "- id: 1️⃣'elkina '\n", "VALUE-10"),
    ("- id: elkina\n", "- id: 1️⃣Elkina\n", "VALUE-06"),
    ("- id: elkina\n", "- id: 1️⃣елкина\n", "VALUE-06"),
    ("- id: elkina\n", "- id: 1️⃣Ёлкина В. П.\n", "VALUE-06"),
    ("- id: elkina\n  surname", "- 1️⃣surname", "FIELD-03"),
  ])
  func tellsASpoiltIdOnceAndNotAtItsReferrers(_ old: String, _ new: String, _ id: String) {
    let site = FixtureSite.school.replacing(old, with: new, in: "persons.yaml")
    #expect(Gathering(site).faults == [id + " " + (site.place() ?? "")])
  }

  @Test func stillTellsOfADeadReferenceBesideASpoiltId() {
    let site = FixtureSite.school.replacing(
      "- id: elkina\n", with: "- id: 'elkina '\n", in: "persons.yaml"
    ).replacing("person: kovalyov", with: "person: net-takogo", in: "curators.yaml")
    #expect(Gathering(site).faults.map { $0.prefix(8) } == ["REF-01 c", "VALUE-10"])
  }

  @Test func givesARecordTheIdOfItsRussianFileName() {
    for name in ["Щедрый урок №1.md", "щедрый_урок-1.md", "Щедрыи\u{306} урок 1.md"] {
      let part = FilePart(
        "news/" + name, "---\ntitle: Урок\ndate: 2026-09-01\nsummary: О\u{A0}нём\n---\nТекст\n")
      #expect(part.records.map(\.id) == ["shchedryy-urok-1"], "\(name)")
      #expect(
        part.report.isEmpty)
    }
  }

  @Test func proposesIdsOnlyForTheFirstOfManyDeadReferences() {
    let pairs = (0..<60).map { "- {id: c\($0), person: elkina\($0)}\n" }.joined()
    let gathering = Gathering(FixtureSite.school.with("curators/many.yaml", pairs))
    let dead = gathering.report.diagnostics.filter { $0.id == "REF-01" }
    #expect(dead.count == 60)
    #expect(dead.count { $0.suggestion != nil } == 20)
  }

  @Test func findsDeadReferencesInListsGroupsAndTheSettings() {
    let list = FixtureSite.school.replacing(
      "mentees: [n-tikhonov]", with: "mentees: [n-tikhonov, 1️⃣n-petrov]", in: "pairs.yaml")
    #expect(Gathering(list).faults == ["REF-01 " + (list.place() ?? "")])
    let group = FixtureSite.school.replacing(
      "result_doc: prikaz", with: "result_doc: 1️⃣prikaz-2", in: "roadmaps.yaml")
    #expect(Gathering(group).faults == ["REF-01 " + (group.place() ?? "")])
    let settings = FixtureSite.school.replacing(
      "org: school", with: "org: 1️⃣shkola-2", in: "site.yaml")
    #expect(Gathering(settings).faults == ["REF-01 " + (settings.place() ?? "")])
  }

  @Test func saysThatTheWholeListIsEmpty() {
    let site = FixtureSite.school.with(
      "portfolios.yaml", "- {id: a-b, owner: elkina, url: 'https://a.ru/', contest: 1️⃣konkurs}\n")
    let gathering = Gathering(site)
    #expect(gathering.faults == ["REF-01 " + (site.place() ?? "")])
    #expect(gathering.report.diagnostics.first?.help?.contains("пуст") == true)
  }

  @Test func findsARecordThatReplacesItself() {
    let site = FixtureSite.school.replacing(
      "  status: active\n", with: "  replaces: 1️⃣para-fizika\n  status: active\n", in: "pairs.yaml")
    #expect(Gathering(site).faults == ["REF-02 " + (site.place() ?? "")])
  }

  @Test func findsACircleOfThreeOnce() {
    let act = { (id: String, before: String) in
      "- {id: \(id), type: other, level: local, title: а, date: 2025-01-01, issuer: б, file: files/karta.pdf, supersedes: \(before)}\n"
    }
    let text =
      act("act-a", "act-b") + act("act-b", "act-c") + act("act-c", "act-a") + act("act-d", "act-a")
    let faults = Gathering(FixtureSite.school.with("documents/circle.yaml", text)).report
    #expect(faults.diagnostics.map(\.id) == ["REF-02"])
  }

  @Test func letsAChainOfReplacementsEnd() {
    let act = { (id: String, rest: String) in
      "- {id: \(id), type: other, level: local, title: а, date: 2025-01-01, issuer: б, file: files/karta.pdf\(rest)}\n"
    }
    let text =
      act("act-a", ", supersedes: act-b") + act("act-b", ", supersedes: act-c") + act("act-c", "")
    #expect(Gathering(FixtureSite.school.with("documents/chain.yaml", text)).faults == [])
  }

  @Test func saysThatTheSettingsAreMissing() {
    let gathering = Gathering(FixtureSite.school.without("site.yaml"))
    #expect(gathering.portal == nil)
    #expect(gathering.faults == ["PORTAL-01"])
  }

  @Test func doesNotCallSpoiltSettingsMissing() {
    let site = FixtureSite.school.with("site.yaml", "level: school\n1️⃣\ttitle: а\n")
    let gathering = Gathering(site)
    #expect(gathering.portal == nil)
    #expect(gathering.faults == ["YAML-01 " + (site.place() ?? "")])
  }

  @Test func refusesSettingsInTwoFiles() {
    let site = FixtureSite.school.with("site.yml", FixtureSite.school.text("site.yaml"))
    #expect(Gathering(site).faults == ["PORTAL-02 site.yml:1:1"])
  }

  @Test func namesAFileThatBelongsNowhereAndThePlaceMeant() {
    let gathering = Gathering(FixtureSite.school.with("mentrs.yaml", "[]"))
    #expect(gathering.faults == ["PORTAL-02 mentrs.yaml:1:1"])
    #expect(gathering.report.diagnostics.first?.suggestion == "mentors")
  }

  @Test func readsNothingOfThePrivateFolder() {
    let site = FixtureSite.school.with("private/persons.yaml", "- id: [[[").with("README.md", "---")
    #expect(Gathering(site).faults == [])
  }

  @Test func countsDownloads() {
    #expect(Gathering(.school).portal?.downloads.contains("files/prikaz.pdf") == true)
    #expect(Gathering(.school).portal?.downloads.count == 4)
  }

  @Test func keepsRecordsInTheOrderOfTheirFiles() {
    let ids = Gathering(.school).portal?[Person.self].map(\.id)
    #expect(ids == ["kovalyov", "elkina", "tikhonov"])
  }
}
