import Diagnostics
import Mentoring
import Testing

@testable import Mentoring

@Suite struct PassportTests {
  private func passport(
    _ fixture: PortalFixture, for audience: Passport.Audience = .editor
  ) throws -> Passport {
    Passport(try fixture.inspect(), for: audience)
  }

  @Test func countsRulesByState() throws {
    let passport = try passport(.school)
    let summary = passport.summary
    #expect(summary.total == passport.rows.count)
    #expect(summary.failed == 0)
    #expect(summary.provided > 0)
    let provided = passport.rows.filter(\.isProvided)
    #expect(provided.count == summary.provided)
    #expect(passport.groups.map(\.number).starts(with: ["1.1", "1.2"]))
    #expect(passport.schools == nil)
  }

  @Test func hidesFindingsFromEveryone() throws {
    let broken = PortalFixture.school.replacing(
      "mentees.yaml", "consent_participation: 2026-09-10", "consent_participation: 2026-09-12")
    let open = try passport(broken, for: .everyone)
    let row = try #require(open.rows.first { $0.id == "DOC-16" })
    #expect(row.state == .warned)
    #expect(row.findings.isEmpty)
    #expect(row.findingCount == 1)
    #expect(row.next != nil)
    let text = String(decoding: PassportJSON.bytes(open), as: UTF8.self)
    #expect(!text.contains("n-orlova"))
  }

  @Test func countsNothingThatAPersonLooksAtAsMet() throws {
    let byContent = try passport(
      .school.with(["documents/local.yaml": .withoutText]))
    let row = try #require(byContent.rows.first { $0.id == "DOC-25" })
    #expect(row.state == .human && row.state.label == "проверяется человеком")
    #expect(row.reason?.contains("есть ли в нём нужные разделы") == true)
    let rule = Requirement(
      DiagnosticKind("SEC-01", .error, "Смотрит человек"), .everywhere, .person("посмотрите"))
    let before = try PortalFixture.school.inspect()
    let results = RuleResults(
      outcomes: [RuleOutcome(rule, .human, reason: "посмотрите")], profile: before.profile,
      facts: before.facts, shown: before.shown, report: Report())
    let summary = Passport(results, for: .everyone).summary
    #expect((summary.met, summary.decided, summary.human) == (0, 0, 1))
    #expect(summary.text == "Выполнено 0 из 0; проверяет человек 1")
  }

  /// A quotation mark and the accent behind it are one `Character`; readers of CSV see two.
  @Test(arguments: [
    ("Нет \"\u{301}страниц", "\"Нет \"\"\u{301}страниц\""),
    ("=\u{301}СУММ(A1)", "\"'=\u{301}СУММ(A1)\""),
  ])
  func keepsACellTogether(reason: String, cell: String) throws {
    let quoted = reason.utf8.contains(0x22) ? "'\(reason)'" : "\"\(reason)\""
    let site = PortalFixture.school.adding(
      "site.yaml", "disable: [{rule: SEC-06, reason: \(quoted)}]\n")
    let bytes = PassportCSV.bytes(try passport(site, for: .everyone))
    #expect(
      bytes.firstRange(of: Array(cell.utf8)) != nil, "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func printsWhyARuleIsOff() throws {
    let site = PortalFixture.school.adding(
      "site.yaml", "disable: [{rule: SEC-06, reason: Школа не ведёт страниц в соцсетях}]\n")
    let passport = try passport(site, for: .everyone)
    let row = try #require(passport.rows.first { $0.id == "SEC-06" })
    #expect(row.state == .disabled && row.reason == "Школа не ведёт страниц в соцсетях")
    #expect(passport.summary.disabled == 1)
    for bytes in [PassportText.bytes(passport), PassportJSON.bytes(passport)] {
      #expect(String(decoding: bytes, as: UTF8.self).contains("Школа не ведёт страниц в соцсетях"))
    }
  }

  /// What is computed is demanded by no act and stands in a passport only when it is switched off.
  @Test func printsWhyAComputedFigureIsOff() throws {
    let typed = PortalFixture.school.replacing("mentors.yaml", "status: busy", "status: available")
    #expect(try Self.figures(typed) == ["COMPUTED-01"])
    let entry = "{rule: COMPUTED-01, reason: Место держим для молодого учителя}"
    let site = typed.adding("site.yaml", "disable: [\(entry)]\n")
    #expect(try Self.figures(site) == [])
    let group = try #require(try passport(site, for: .everyone).groups.last)
    #expect(group.title == "Сверка вписанного с вычисленным")
    #expect(group.rows.map(\.id) == ["COMPUTED-01"])
    #expect(group.rows.map(\.reason) == ["Место держим для молодого учителя"])
    #expect(try passport(typed).groups.allSatisfy { $0.title != group.title })
  }

  /// What is found of computed figures and of the profiles.
  private static func figures(_ site: PortalFixture) throws -> [String] {
    try site.inspect().report.diagnostics.map(\.id)
      .filter { $0.hasPrefix("COMPUTED") || $0.hasPrefix("PROFILE") }
  }

  @Test func switchesNoComputedFigureOffWithoutAReason() throws {
    let site = PortalFixture.school.adding(
      "site.yaml", "disable: [{rule: COMPUTED-01, reason: \"-\"}]\n")
    #expect(try Self.figures(site) == ["PROFILE-03"])
  }

  @Test func leavesOutEvidenceOfPeopleNotShown() throws {
    let passport = try passport(.school)
    let row = try #require(passport.rows.first { $0.id == "SEC-10" })
    #expect(!row.evidence.isEmpty)
    let mentor = Evidence(
      "Наставник", .record(entity: "mentor", id: "m-yolkina"),
      marks: [Evidence.Mark(.record(entity: "mentor", id: "m-yolkina"), ["Ёлкина"])])
    let links = PassportLinks { target in
      if case .record("mentor", let id) = target { "/mentor/\(id)/" } else { nil }
    }
    #expect(links.shown([mentor]).map { links.address(of: $0) } == ["/mentor/m-yolkina/"])
    #expect(PassportLinks.none.shown([mentor]).isEmpty)
  }

  /// Consents are kept by the school: what only records say, a person has to look at.
  @Test func leavesToAPersonWhatNoVisitorSees() throws {
    for id in ["DOC-15", "DOC-16", "DOC-18", "MEN-04", "PRG-04"] {
      let row = try #require(try passport(.school).rows.first { $0.id == id })
      #expect(row.state == .human, "\(id)")
      #expect(row.reason?.contains("посетителю этого не видно") == true, "\(id)")
      #expect(row.evidence.isEmpty, "\(id)")
    }
  }

  @Test func namesTheSameProofOnce() throws {
    let row = try #require(try passport(.school).rows.first { $0.id == "DOC-06" })
    #expect(row.evidence.map(\.text).allSatisfy { $0.contains(" пар") && $0.contains(": приказ") })
    let twice = Evidence("Приказ № 1")
    #expect(PassportLinks.none.shown([twice, twice]).count == 1)
  }

  @Test func writesJSONThatReadsBack() throws {
    let bytes = PassportJSON.bytes(try passport(.centre))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"title\": \"Муниципальный центр наставничества\",\n"))
    #expect(text.hasSuffix("\n}\n"))
    #expect(text.contains("\"date\": \"2026-11-16\""))
    #expect(text.contains("\"schools\": {\n    \"complete\": 1,\n    \"total\": 1,"))
    let opened = text.count { $0 == "{" || $0 == "[" }
    #expect(opened == text.count { $0 == "}" || $0 == "]" })
  }

  @Test func tabulatesSchoolsOfAMunicipality() throws {
    let passport = try passport(.centre)
    let table = try #require(passport.schools)
    #expect(table.rows.map(\.id) == ["shkola-101"])
    #expect(table.share == 100)
    let csv = String(decoding: PassportCSV.schools(table), as: UTF8.self)
    #expect(
      csv.hasSuffix(
        "\"Школа № 101\";\"Ленинск-Кузнецкий городской округ\";\"1\";\"1\";\"1\";\"1\";\"0\";\"0\";\"1\";\"да\"\r\n"
      ))
  }

  @Test func startsATableWithAByteOrderMarkAndHeadings() throws {
    let bytes = PassportCSV.bytes(try passport(.school))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("\"Правило\";\"Требование\"") == true)
    #expect(lines.count == (try passport(.school).rows.count) + 1)
  }

  @Test func tellsATerminalWhatToDoNext() throws {
    let broken = PortalFixture.school.with(["cases.yaml": ""])
    let text = String(decoding: PassportText.bytes(try passport(broken)), as: UTF8.self)
    #expect(text.contains("  SEC-04  не выполнено: В разделе есть все девять блоков сведений\n"))
    #expect(text.contains("cases/: Блок «Лучшие кейсы» не наполнен\n"))
    #expect(text.contains("Что сделать: Добавьте практику в папку cases."))
  }
}
