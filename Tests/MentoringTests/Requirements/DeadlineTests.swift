import Mentoring
import Testing
import Text

@Suite struct DeadlineTests {
  private func upcoming(
    _ fixture: PortalFixture = .school, until last: CalendarDate,
    from today: CalendarDate = PortalFixture.today
  ) throws -> [Deadline] {
    let portal = try #require(fixture.read().portal)
    let profile = try fixture.inspect().profile
    return Deadlines.upcoming(
      of: PortalFacts(portal, on: today), until: last, parameters: profile.parameters)
  }

  @Test func listsWhatFallsDueByADay() throws {
    let told = try upcoming(until: .on(2027, 5, 28)).map { "\($0.date) \($0.rule) \($0.record)" }
    #expect(
      told == [
        "2026-12-20 RMP-05 roadmap/karta-2026/5.3",
        "2027-05-20 RMP-05 roadmap/karta-2026/6.1",
        "2027-05-25 RMP-05 roadmap/karta-2026/6.2",
        "2027-05-28 PRG-11 programme/urok",
        "2027-05-28 RMP-05 roadmap/karta-2026/6.3",
      ])
  }

  @Test func countsBothTheFirstAndTheLastDay() throws {
    #expect(try upcoming(until: .on(2026, 12, 19)).isEmpty)
    #expect(try upcoming(until: .on(2026, 12, 20), from: .on(2026, 12, 20)).count == 1)
    #expect(try upcoming(until: .on(2026, 12, 22), from: .on(2026, 12, 21)).isEmpty)
  }

  @Test func looksAYearAheadForBanksAndFreshness() throws {
    let told = try upcoming(until: .on(2027, 9, 30), from: .on(2027, 8, 1))
      .map { "\($0.date) \($0.rule) \($0.record)" }
    #expect(
      told == [
        "2027-09-01 CUR-03 mentee/n-orlova",
        "2027-09-01 CUR-03 mentor/m-yolkina",
        "2027-09-01 DOC-24 site",
        "2027-09-16 SEC-03 site",
      ])
  }

  @Test func waitsForResultsAndConsents() throws {
    let fixture = PortalFixture.school
      .replacing("programmes.yaml", "  results: Открытый урок проведён\n", "")
      .replacing(
        "persons.yaml", "by: self}\n- id: orlova",
        "by: self, valid_until: 2026-06-30}\n- id: orlova")
    let told = try upcoming(fixture, until: .on(2026, 6, 30), from: .on(2026, 6, 1))
      .map { "\($0.date) \($0.rule) \($0.record)" }
    #expect(told == ["2026-06-27 PRG-10 programme/proshlaya", "2026-06-30 DOC-18 person/yolkina"])
  }

  @Test func writesACalendarByTheStandard() throws {
    let deadlines = try upcoming(until: .on(2026, 12, 31))
    var calendar = DeadlineCalendar()
    calendar.add(
      deadlines, of: "Наставничество", host: "shkola.example", today: PortalFixture.today,
      until: .on(2026, 12, 31))
    let bytes = calendar.bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(text.contains("UID:rmp-05-roadmap-karta-2026-5.3@shkola.example\r\n"))
    #expect(
      text.contains(
        "DTSTAMP:20261116T000000Z\r\nDTSTART;VALUE=DATE:20261220\r\nDTEND;VALUE=DATE:20261221\r\n"))
    for line in bytes.split(separator: 0x0A) { #expect(line.count <= 76, "with its CR") }
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:Дорожная карта: 5.3 Поддержка наставляемых без пары\r\n"))
    #expect(
      unfolded.contains(
        "DESCRIPTION:Наставничество. Правило RMP-05\\, запись roadmap/karta-2026/5.3\r\n"))
    #expect(text.contains("UID:check@shkola.example\r\n"), "the day to look again")
  }

  @Test func givesNoTwoEventsOneName() throws {
    let deadlines = try upcoming(until: .on(2026, 12, 31))
    var calendar = DeadlineCalendar()
    calendar.add(
      deadlines + deadlines, of: "Раздел", host: "h.example", today: PortalFixture.today,
      until: .on(2026, 12, 31))
    let names = String(decoding: calendar.bytes, as: UTF8.self).split(separator: "\r\n")
      .filter { $0.hasPrefix("UID:") }
    #expect(names.count == 3 && Set(names).count == 3)
  }

  @Test func printsOneLineForEach() throws {
    let text = String(
      decoding: DeadlineList.text(try upcoming(until: .on(2026, 12, 31))), as: UTF8.self)
    #expect(
      text
        == "20.12.2026  RMP-05  Дорожная карта: 5.3 Поддержка наставляемых без пары  [roadmap/karta-2026/5.3]\n"
    )
  }
}
