import Diagnostics
import Mentoring
import TestSupport
import Testing

@Suite struct ProfileTests {
  /// The faults of profiles: id, words, place and what was probably meant.
  private func faults(_ fixture: PortalFixture) throws -> [Diagnostic] {
    try fixture.inspect().report.diagnostics.filter { $0.id.hasPrefix("PROFILE") }
  }

  @Test func namesTheNearestProfile() throws {
    let fixture = PortalFixture.school.replacing("site.yaml", "[generic]", "[1️⃣volgogard]")
    let found = try faults(fixture)
    #expect(found.map(\.summary) == ["Профиля «volgogard» нет"])
    #expect(found.first?.id == "PROFILE-01")
    #expect(found.first?.suggestion == "volgograd")
    #expect(found.first?.range?.start == fixture.position("site.yaml", 1))
  }

  @Test func namesTheNearestRule() throws {
    let fixture = PortalFixture.school.adding(
      "site.yaml", "disable: [{rule: 1️⃣SEC-77, reason: Новостей у школы нет}]\n")
    let found = try faults(fixture)
    #expect(found.map(\.id) == ["PROFILE-02"])
    #expect(found.first?.suggestion == "SEC-07")
    #expect(found.first?.range?.start == fixture.position("site.yaml", 1))
  }

  @Test func wantsAReasonForADisabledRule() throws {
    let fixture = PortalFixture.school.adding(
      "site.yaml", "disable: [{rule: SEC-07, reason: 1️⃣\"-\"}]\n")
    let found = try faults(fixture)
    #expect(found.map(\.id) == ["PROFILE-03"])
    #expect(found.first?.range?.start == fixture.position("site.yaml", 1))
    #expect(try fixture.assess("SEC-07").state == .met)
  }

  @Test func tellsWhyARuleIsDisabled() throws {
    let fixture = PortalFixture.school.with(["news.yaml": ""]).adding(
      "site.yaml", "disable: [{rule: SEC-07, reason: Новости ведёт газета школы}]\n")
    let outcome = try fixture.assess("SEC-07")
    #expect(outcome.state == .disabled)
    #expect(outcome.reason == "Новости ведёт газета школы")
    #expect(outcome.findings.isEmpty)
  }

  @Test func readsAProfileOfThePortalsOwn() throws {
    let fixture = PortalFixture.school
      .replacing("site.yaml", "[generic]", "[nash-region]")
      .with([
        "profiles/nash-region.yaml": """
        title: Наш регион
        extends: generic
        severity: {SEC-04: warning}
        off: {DOC-24: Отчёт публикует методический центр}
        numbers: {fresh_days: 10}
        lists: {regional_acts: [nash-zakon]}
        rules: [DOC-13]
        acts:
          - {id: nash-zakon, type: regional-law, level: regional, title: О наставничестве, numbers: [7-ОЗ], date: 2023-01-10}
        """,
        "cases.yaml": "",
      ])
    #expect(try faults(fixture).isEmpty)
    #expect(try fixture.assess("SEC-04").state == .warned)
    #expect(try fixture.assess("DOC-24").state == .disabled)
    #expect(try fixture.assess("SEC-03").state == .warned)
    #expect(
      try fixture.assess("DOC-13").findings.map(\.summary)
        == ["Нет документа № 7-ОЗ от 10.01.2023 «О наставничестве»"])
  }

  /// A rule is grounded on acts in force for the portal: its own region's, or else the country's.
  @Test(arguments: [
    ("[generic]", "SEC-04", ["АЗ-1128/08"], ["№ 25"]),
    ("[volgograd]", "SEC-04", ["п. 7.1.2 Положения", "№ 25"], ["АЗ-1128/08"]),
    ("[generic]", "DOC-15", ["АЗ-1128/08", "ст. 351.8"], ["№ 25"]),
    ("[volgograd]", "DOC-15", ["№ 25", "ст. 351.8"], ["АЗ-1128/08"]),
    ("[volgograd]", "SEC-06", ["№ 25"], ["Ленинск-Кузнецкого"]),
    ("[udmurtia]", "DOC-20", ["Удмуртской Республики"], ["№ 25"]),
    ("[generic]", "SEC-03", ["федеральный закон от 29.12.2012 № 273-ФЗ, ст. 29"], ["ЦНППМ"]),
  ])
  func groundsARuleOnActsInForce(
    _ profile: String, _ rule: String, _ cited: [String], _ elsewhere: [String]
  ) throws {
    let fixture = PortalFixture.school.replacing("site.yaml", "[generic]", profile)
    let clause = try #require(try fixture.assess(rule).requirement.kind.clause?.text)
    for words in cited { #expect(clause.contains(words), "\(clause)") }
    for words in elsewhere { #expect(!clause.contains(words), "\(clause)") }
  }

  @Test func groundsNoRuleOfTheFederalCoreOnAnActOfARegion() throws {
    for level in ["school", "municipal", "regional"] {
      let fixture = PortalFixture.school.replacing("site.yaml", "level: school", "level: \(level)")
      for outcome in try fixture.inspect().outcomes {
        let clause = outcome.requirement.kind.clause?.text ?? ""
        #expect(!clause.isEmpty, "\(outcome.requirement.id)")
        for words in ["Волгоград", "№ 25 ", "Кузнецк", "Удмурт", "Сургут", "ЦНППМ"] {
          #expect(!clause.contains(words), "\(outcome.requirement.id): \(clause)")
        }
      }
    }
  }

  @Test func groundsARuleOnTheClauseOfAPortalsOwnProfile() throws {
    let fixture = PortalFixture.school
      .replacing("site.yaml", "[generic]", "[nash-region]")
      .with([
        "profiles/nash-region.yaml": """
        title: Тверская область
        extends: generic
        rules: [MUN-05, IND-04, RMP-06, CLB-01]
        acts:
          - {id: nash-prikaz, type: regional-order, level: regional, title: О наставничестве, numbers: ["77"], date: 2023-01-10, issuer: Министерство образования Тверской области}
        grounds:
          - {act: nash-prikaz, place: п. 3.2, rules: [SEC-04]}
        """
      ])
    #expect(try faults(fixture).isEmpty)
    let clause = try fixture.assess("SEC-04").requirement.kind.clause?.text
    #expect(clause == "приказ Министерства образования Тверской области от 10.01.2023 № 77, п. 3.2")
    let club = try fixture.assess("CLB-01").requirement.kind.clause?.text
    #expect(club == "профиль «Тверская область»")
  }

  @Test func namesTheNearestActOfAGround() throws {
    let fixture = PortalFixture.school
      .replacing("site.yaml", "[generic]", "[nash-region]")
      .with([
        "profiles/nash-region.yaml": """
        extends: generic
        grounds:
          - {act: 1️⃣pismo-1182, rules: [SEC-04]}
        """
      ])
    let found = try faults(fixture)
    #expect(found.map(\.id) == ["PROFILE-07"])
    #expect(found.first?.suggestion == "pismo-1128")
    #expect(found.first?.range?.start == fixture.position("profiles/nash-region.yaml", 1))
  }

  @Test func combinesProfilesOnceEach() throws {
    let fixture = PortalFixture.school.replacing("site.yaml", "[generic]", "[udmurtia, practice]")
    let results = try fixture.inspect()
    #expect(results.profile.names == ["generic", "udmurtia", "practice"])
    let states = results.outcomes.map { ($0.requirement.id, $0.state) }
    #expect(states.first { $0.0 == "DOC-25" }?.1 == .disabled)
    #expect(states.contains { $0.0 == "CLB-01" })
    #expect(Set(states.map(\.0)).count == states.count)
  }

  @Test func tellsEveryFaultOfAProfile() throws {
    let text = """
      1️⃣colour: red
      extends: 2️⃣sebya
      rules: [3️⃣SEC-99]
      severity: {4️⃣SEC-01: grave}
      dates: {section: 5️⃣31.02.2022}
      lists: {federal_acts: [net-takogo]}
      """
    let fixture = PortalFixture.school.replacing("site.yaml", "[generic]", "[sebya]")
      .with(["profiles/sebya.yaml": text])
    let found = try faults(fixture)
    let told = found.sorted { ($0.id, $0.summary) < ($1.id, $1.summary) }
    #expect(
      told.map(\.id)
        == ["PROFILE-02", "PROFILE-04", "PROFILE-05", "PROFILE-05", "PROFILE-06", "PROFILE-07"])
    #expect(told.compactMap { $0.range?.file.path }.allSatisfy { $0 == "profiles/sebya.yaml" })
    let place = { (mark: Int) in fixture.position("profiles/sebya.yaml", mark) }
    #expect(told[0].range?.start == place(3))
    #expect(told[1].range?.start == place(1))
    #expect(Set([told[2], told[3]].compactMap { $0.range?.start }) == [place(4), place(5)])
    #expect(told[4].range?.start == place(2))
  }

  @Test func countsADutyOfTheProgramApart() throws {
    let outcome = try PortalFixture.school.assess("SEC-08")
    #expect(outcome.state == .met)
    #expect(outcome.evidence.map(\.text) == ["обеспечивает программа, проверяется тестами"])
  }

  @Test func judgesNoRuleOfAnotherLevel() throws {
    let ids = try PortalFixture.centre.inspect().outcomes.map(\.requirement.id)
    #expect(!ids.contains("SEC-01"))
    #expect(ids.contains("SEC-13"))
  }

  /// Every rule but those that are on in no profile would never be seen by anyone.
  @Test func switchesEachRuleOnInSomeProfile() {
    var report = Report()
    let shelf = ProfileShelf(adding: [], into: &report)
    let on = Set(shelf.profiles.values.flatMap { $0.rules.map(\.rule) })
    #expect(RequirementCatalogue.all.map(\.id).filter { !on.contains($0) } == [])
  }
}
