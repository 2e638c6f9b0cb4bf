import Diagnostics
import Mentoring
import Testing
import Text

/// The examples that `nastavnik explain` shows for the rules: laid over a portal that breaks nothing,
/// the wrong one breaks its rule, the right one meets it.
@Suite struct RuleExampleTests {
  @Test(arguments: decidedByContent)
  func breaksItsRuleInTheWrongExample(_ rule: Requirement) throws {
    let example = try #require(rule.kind.wrong)
    let found = try Self.findings(of: rule, showing: example)
    #expect(!found.own.findings.isEmpty, "\(found.own.reason ?? "met")\n\(example.text)")
    #expect(found.others == Self.sideEffects[rule.id, default: []], "\(example.text)")
  }

  @Test(arguments: decidedByContent)
  func meetsItsRuleInTheRightExample(_ rule: Requirement) throws {
    let example = try #require(rule.kind.right)
    let found = try Self.findings(of: rule, showing: example)
    #expect(found.own.findings.map(\.summary) == [], "\(example.text)")
    #expect(found.own.passes, "\(found.own.reason ?? "")\n\(example.text)")
    #expect(found.others.isSubset(of: Self.sideEffects[rule.id, default: []]), "\(example.text)")
  }

  /// What the program's output or a person decides, no content can break.
  @Test(arguments: RequirementCatalogue.all)
  func hasExamplesWhereContentDecides(_ rule: Requirement) {
    let examples = [rule.kind.wrong, rule.kind.right].compactMap { $0 }
    switch rule.decision {
    case .content: #expect(examples.count == 2 && Set(examples.map(\.file)).count == 1)
    case .output, .person: #expect(examples.isEmpty)
    }
  }

  @Test(arguments: Base.allCases)
  func hasNoErrorWithoutAnExample(_ base: Base) throws {
    let portal = try ExamplePortal(base.fixture).fixture
    let faults = try portal.faults(on: PortalFixture.today).filter { $0.severity == .error }
    #expect(faults.map { "\($0.id): \($0.summary)" } == [])
  }
}

extension RuleExampleTests {
  /// The rules whose examples cannot but touch another rule too, with its id and the reason.
  private static let sideEffects: [String: Set<String>] = [
    // Another rule accepts the regulation in place of pages about goals and rights, or demands it.
    // A block is as empty with an explanation as without.
    "SEC-05": ["SEC-04"],
    "SEC-02": ["SEC-12"], "SEC-12": ["SEC-02"],
    // Who else has no contacts: a curator who has left.
    "SEC-10": ["CUR-01"],
    // The order that has no attachments is the one that approves them.
    "DOC-01": ["DOC-02", "DOC-03"],
    // Both rules ask for the order of the pair, which is a required field: the field tells of it.
    "DOC-06": ["FIELD-03"], "PAR-06": ["FIELD-03"],
    // The rule asks for a required field; that it is empty is reported as well.
    "DOC-16": ["FIELD-03"], "MEN-01": ["FIELD-03"], "MTE-01": ["FIELD-03"],
    "PRG-03": ["FIELD-03"], "CAS-01": ["FIELD-03"],
    // A list of curators without one for the school is a school without a curator.
    "MUN-02": ["CUR-01"],
    // Who consented to another portal alone is not shown, and the bank is empty.
    "MEN-11": ["SEC-04"],
    // The municipality of a mentor is that of the organisation.
    "REG-01": ["MEN-01"],
    // The regions demand different sections of a regulation.
    "DOC-26": ["DOC-25"],
    // A region's only act stands for its block, too.
    "DOC-11": ["SEC-04"],
    // The mentee of the example is not recorded: the reference is reported as well.
    "PAR-02": ["REF-01"],
    // The field is required.
    "PAR-04": ["FIELD-03"],
    // The programme that breaks off in the example had its results and a case published.
    "PRG-08": ["CAS-02", "PRG-09"],
    // The example lists the stages alone, without their activities.
    "RMP-01": ["RMP-02", "FIELD-03"],
  ]

  /// The days of examples that show time passing; the others are of the fixture's day.
  private static let days: [String: CalendarDate?] = [
    "SEC-03": CalendarDate(year: 2027, month: 12, day: 1),
    "PRG-11": CalendarDate(year: 2027, month: 6, day: 15),
  ]

  /// What the portals lack without an example, on the fixture's day.
  private static let known: [Base: Set<String>] = Base.allCases.reduce(into: [:]) { known, base in
    known[base] = try? base.ids(on: PortalFixture.today)
  }

  private static func findings(
    of rule: Requirement, showing example: DiagnosticKind.Example
  ) throws -> (own: RuleOutcome, others: Set<String>) {
    let base = Base(of: rule)
    let portal = try ExamplePortal(base.fixture).showing(example, of: rule.kind)
    let day = days[rule.id] ?? nil
    let today = day ?? PortalFixture.today
    let known = try day.map(base.ids) ?? Self.known[base, default: []]
    let others = Set(try portal.faults(on: today).map(\.id)).subtracting(known)
      .subtracting([rule.id])
    return (try portal.assess(rule.id, today: today), others)
  }
}

private let decidedByContent = RequirementCatalogue.all.filter { rule in
  if case .content = rule.decision { true } else { false }
}

/// The portals examples are laid over: of the lowest level a rule is about.
enum Base: String, CaseIterable {
  case school, municipal, regional

  init(of rule: Requirement) {
    self =
      rule.levels.contains(.school)
      ? .school : rule.levels.contains(.municipal) ? .municipal : .regional
  }

  /// The fixture of the level with records called as the examples call them, and with those that
  /// only examples need.
  var fixture: PortalFixture {
    let fixture: PortalFixture =
      switch self {
      case .school: .school.with(Self.schoolFiles)
      case .municipal: .municipal.with(Self.municipalFiles)
      case .regional: .regional.with(Self.regionalFiles)
      }
    return PortalFixture(files: fixture.files.mapValues(Self.renamed))
  }

  /// The ids of what is found in the portal as it is.
  func ids(on day: CalendarDate) throws -> Set<String> {
    Set(try ExamplePortal(fixture).fixture.faults(on: day).map(\.id))
  }

  private static let schoolFiles: [String: String] = [
    "indicators/praktika.yaml": [
      target("p-1", "высшее образование", 100), target("p-2", "программа саморазвития", 80),
      target("p-3", "первая и высшая категория", 60),
      target("p-4", "опыт наставнической деятельности", 55),
      target("p-5", "форумы и конференции", 50), target("p-6", "публикации", 40),
      target("p-7", "инновационные проекты", 80), target("p-8", "городские сообщества", 50),
      "- {id: tekuchest, name: Текучесть кадров, unit: people, direction: down, source: школа, ",
      "level: school, series: [{year: 2025, plan: 1, fact: 0, date: 2025-10-01}, ",
      "{year: 2026, plan: 1, fact: 0, date: 2026-10-01}]}\n",
    ].joined()
  ]

  private static func target(_ id: String, _ name: String, _ plan: Int) -> String {
    "- {id: \(id), name: \(name), unit: percent, direction: up, source: школа, level: school, "
      + "series: [{year: 2025, plan: \(plan), fact: \(plan), date: 2025-10-01}, "
      + "{year: 2026, plan: \(plan), fact: \(plan), date: 2026-10-01}]}\n"
  }

  private static let municipalFiles: [String: String] = [
    "roadmaps/okrug.yaml": PortalFixture.centre.files["roadmaps.yaml"]?
      .replacing("shkola-101", with: "shkola").replacing("prikaz-reestr", with: "prikaz-uo") ?? "",
    "documents/okrug.yaml": """
    - {id: prikaz-uo, type: municipal-order, level: municipal, title: Об утверждении Положения и назначении муниципального координатора, number: Д-41, date: 2020-09-14, issuer: Управление образования, file: files/d41.pdf}
    - {id: prikaz-reestr, type: municipal-order, level: municipal, title: Об утверждении реестра организаций и списка кураторов, number: Д-118, date: 2026-09-04, issuer: Управление образования, file: files/d118.pdf}
    - {id: plan-seminarov, type: plan, level: municipal, title: План муниципальных семинаров, date: 2026-09-04, issuer: МЦН, file: files/plan.pdf}
    - {id: grafik, type: course-schedule, level: municipal, title: План-график курсов сотрудников центра и кураторов, date: 2026-09-04, issuer: МЦН, file: files/grafik.pdf}
    - {id: grafik-uu, type: course-schedule, level: municipal, title: План-график курсов по форме «учитель – учитель», date: 2026-09-04, issuer: МЦН, file: files/grafik-uu.pdf}
    - {id: soglashenie, type: agreement, level: regional, title: Трёхстороннее соглашение, date: 2022-03-21, issuer: Комитет, url: "https://obraz.volgograd.ru/"}

    """,
    "contacts.yaml": PortalFixture.centre.files["contacts.yaml"] ?? "",
  ]

  private static let regionalFiles: [String: String] = [
    "indicators/centr.yaml": PortalFixture.region.files["indicators.yaml"] ?? "",
    "documents/region.yaml": PortalFixture.region.files["documents/region.yaml"] ?? "",
    "contacts.yaml": PortalFixture.region.files["contacts.yaml"] ?? "",
  ]

  private static func renamed(_ text: String) -> String {
    let names: [(String, String)] = [
      ("m-yolkina", "ivanova"), ("yolkina", "ivanova"), ("Ёлкина", "Иванова"), ("Вера", "Анна"),
      ("kovalyov", "petrova"), ("Ковалёв\n", "Петрова\n"), ("Андрей\n", "Ольга\n"),
      ("[kurator]", "[kurator-petrova]"), ("id: kurator\n", "id: kurator-petrova\n"),
      ("curator: kurator\n", "curator: kurator-petrova\n"),
      ("n-orlova", "n-01"), ("urok\n", "programma\n"), ("id: keys", "id: praktika"),
      // What would answer for a field that an example leaves out.
      ("  variant: experienced-young\n", ""),
      // One young teacher, as recorded; the number of participants is not (PRG-15).
      (
        "2025: {teachers: 40, under35: 8, under35_involved: 5, involved: 6}",
        "2025: {teachers: 40, under35: 1, under35_involved: 1, involved: 3}"
      ),
      (
        "2026: {teachers: 40, under35: 10, under35_involved: 7, involved: 8}",
        "2026: {teachers: 38, under35: 1, under35_involved: 1, involved: 3}"
      ),
    ]
    return names.reduce(text) { text, name in text.replacing(name.0, with: name.1) }
  }
}

extension PortalFixture {
  /// All that reading and the rules of the portal's profile find.
  fileprivate func faults(on day: CalendarDate) throws -> [Diagnostic] {
    read().report.diagnostics + (try inspect(today: day)).report.diagnostics
  }
}
