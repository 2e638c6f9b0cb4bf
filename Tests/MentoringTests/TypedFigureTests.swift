import Diagnostics
import Mentoring
import TestSupport
import Testing

/// The part of the mutation table that only the whole portal on a day can judge: what is typed though
/// the program works it out.
@Suite struct TypedFigureTests {
  @Test(arguments: people + work + papers + spans)
  func reportsEachTypedFigureThatDiffersOnceAtItsPlace(_ defect: Defect) throws {
    let site = defect.site()
    let expected = defect.id.map { id in [id + " " + (site.place() ?? "")] } ?? []
    let found = try Self.judge(site)
    #expect(found.map(\.headline) == expected, "\(found.map(\.summary))")
    let severity = defect.isImpossible ? Severity.error : .warning
    #expect(found.allSatisfy { $0.severity == severity && $0.help?.hasSuffix(".") == true })
  }

  @Test func hasADefectForEveryFigure() {
    let broken = Set((Self.people + Self.work + Self.papers + Self.spans).compactMap(\.id))
    #expect(ComputedFigures.all.map(\.id).filter { !broken.contains($0) } == [])
  }

  @Test(arguments: [
    (
      "mentors.yaml", "  capacity: 2\n  status: available", "  capacity: 1\n  status: available",
      "Наставник отмечен «готов принять наставляемого», а свободных мест нет: готов вести 1, "
        + "в действующих парах 1"
    ),
    (
      "mentors.yaml", "status: available", "status: занят",
      "Наставник отмечен «занят», а свободных мест 1: готов вести 2, в действующих парах 1"
    ),
    (
      "events.yaml", "status: planned", "status: held",
      "Мероприятие будет 01.12.2026, а отмечено «проведено»"
    ),
    (
      "programmes/pervyy-god.md", "school_year: 2026/27", "school_year: 2024/2025",
      "Вписан учебный год 2024/2025, а программа идёт с 14.09.2026 по 28.05.2027: это 2026/27"
    ),
    (
      "organisations.yaml", "involved: 14}", "involved: 41}",
      "За 2026 год вовлечено педагогов 41, а всего педагогов 40"
    ),
  ])
  func namesTheTypedAndTheComputed(
    _ file: String, _ old: String, _ new: String, _ summary: String
  ) throws {
    let found = try Self.judge(FixtureSite.school.replacing(old, with: new, in: file))
    #expect(found.map(\.summary) == [summary])
  }

  @Test func tellsNoYearOfBirth() throws {
    let found = try Self.judge(Self.born(2012, "minor: нет"))
    #expect(!found.isEmpty && !found.contains { $0.summary.contains("2012") })
  }

  /// A file that cannot be read is one fault, not a hundred mentors with free places.
  @Test func isSilentWithoutTheFilesItCountsOf() throws {
    let site = FixtureSite.school.replacing(
      "status: available", with: "status: busy", in: "mentors.yaml"
    )
    .with("pairs.yaml", "- id: 'para\n")
    #expect(try Self.judge(site).map(\.id) == ["YAML-05"])
  }

  @Test(arguments: ComputedFigures.all.map(\.kind))
  func exampleBreaksItsOwnFigureAndIsMended(_ kind: DiagnosticKind) throws {
    for (example, isWrong) in [(kind.wrong, true), (kind.right, false)] {
      let example = try #require(example)
      let settings = DiagnosticKind.Example("site.yaml", FixtureSite.school.text("site.yaml"))
      let site = FixtureSite(
        Dictionary(
          uniqueKeysWithValues: ([settings, example] + kind.beside).map { ($0.file, $0.text) }))
      #expect(try Self.judge(site).map(\.id).contains(kind.id) == isWrong, "\(example.text)")
    }
  }
}

extension TypedFigureTests {
  /// What reading and judging a site on the fixture's day find.
  private static func judge(_ site: FixtureSite) throws -> [Diagnostic] {
    let read = Gathering(site)
    // The rules that could tell of the same, to see that none does.
    let profile = SourceFile(
      path: "profiles/proba.yaml",
      text:
        "title: Проба\nrules: [DOC-14, DOC-27, PRG-02, PRG-06, PRG-07, PRG-11, IND-02, RMP-05]\n")
    let results = RuleEngine.run(
      try #require(read.portal), today: PortalFixture.today, profiles: [profile])
    return (read.report.diagnostics + results.report.sorted().diagnostics)
  }

  private static func born(_ year: Int, _ minor: String) -> FixtureSite {
    FixtureSite.school
      .replacing(
        "  position: учитель физики\n", with: "  position: учитель физики\n  birth_year: \(year)\n",
        in: "persons.yaml"
      )
      .replacing("  public: counts\n", with: "  public: counts\n  \(minor)\n", in: "mentees.yaml")
  }

  private static let mentor = "  capacity: 2\n  status: available\n"

  private static let people = [
    Defect("nothing is wrong", nil) { .school },
    Defect(
      "a mentor without places is available", "COMPUTED-01", "mentors.yaml", mentor,
      "  capacity: 1\n  status: 1️⃣available\n"),
    Defect(
      "a mentor with a place is busy", "COMPUTED-01", "mentors.yaml", mentor,
      "  capacity: 2\n  status: 1️⃣busy\n"),
    Defect(
      "a mentor without places is busy", nil, "mentors.yaml", mentor,
      "  capacity: 1\n  status: busy\n"),
    Defect(
      "a mentor with a place pauses", nil, "mentors.yaml", mentor,
      "  capacity: 2\n  status: paused\n"),
    Defect(
      "a mentor who leaves today is available", "COMPUTED-02", "mentors.yaml", mentor,
      "  capacity: 2\n  status: 1️⃣available\n  until: 2026-11-16\n"),
    Defect(
      "a mentor who leaves tomorrow is available", nil, "mentors.yaml", mentor,
      "  capacity: 2\n  status: available\n  until: 2026-11-17\n"),
    Defect(
      "a mentor who leaves tomorrow has left", "COMPUTED-02", "mentors.yaml", mentor,
      "  capacity: 2\n  status: 1️⃣left\n  until: 2026-11-17\n"),
    Defect(
      "a mentor left today", nil, "mentors.yaml", mentor,
      "  capacity: 2\n  status: left\n  until: 2026-11-16\n"),
    Defect("a child is no minor", "COMPUTED-09") { born(2009, "minor: 1️⃣нет") },
    Defect("an adult is a minor", "COMPUTED-09") { born(2007, "minor: 1️⃣да") },
    Defect("a child is a minor", nil) { born(2009, "minor: да") },
    Defect("somebody turns eighteen this year", nil) { born(2008, "minor: нет") },
    Defect(
      "more involved than there are", "COMPUTED-10", "organisations.yaml", "involved: 14}",
      "involved: 1️⃣41}"),
    Defect(
      "more young than there are", "COMPUTED-10", "organisations.yaml",
      "teachers: 40, under35: 9", "teachers: 40, under35: 1️⃣41"),
    Defect(
      "more young involved than involved", "COMPUTED-10", "organisations.yaml",
      "under35_involved: 7, involved: 14", "under35_involved: 1️⃣7, involved: 6"),
    Defect(
      "all are involved", nil, "organisations.yaml", "teachers: 40, under35: 9",
      "teachers: 14, under35: 9"),
    Defect(
      "more young involved than the records allow", "COMPUTED-11", "organisations.yaml",
      "under35_involved: 7, involved: 14", "under35_involved: 1️⃣2, involved: 2"),
    Defect(
      "as many young involved as the records allow", nil, "organisations.yaml",
      "under35_involved: 7, involved: 14", "under35_involved: 1, involved: 2"),
  ]

  /// What no day can make right.
  private static let spans = [
    Defect(
      "an event ends before it begins", "COMPUTED-12", "events.yaml", "start: 2026-12-01",
      "start: 2026-12-01\n  end: 1️⃣2026-11-30"),
    Defect(
      "an event of one day", nil, "events.yaml", "start: 2026-12-01",
      "start: 2026-12-01\n  end: 2026-12-01"),
    Defect(
      "a pair ends before it begins", "COMPUTED-12", "pairs.yaml", "end: 2027-05-28",
      "end: 1️⃣2025-05-28"),
    Defect(
      "a course ends before it begins", "COMPUTED-12"
    ) {
      .school.with(
        "courses.yaml",
        "- {id: kurs, title: Курс, provider: Центр, start: 2026-10-02, end: 1️⃣2026-10-01}\n")
    },
    Defect(
      "a contest ends before it begins", "COMPUTED-12"
    ) {
      .school.with(
        "contests.yaml",
        "- {id: konkurs, title: Конкурс, level: school, start: 2026-10-02, end: 1️⃣2026-10-01}\n")
    },
    Defect(
      "a roadmap ends before it begins", "COMPUTED-12", "roadmaps.yaml",
      "{from: 2026-08-31, to: 2027-06-30}", "{from: 2026-08-31, to: 1️⃣2026-06-30}"),
  ]

  private static let programme = "programmes/pervyy-god.md"
  private static let state = "status: active\nmonitoring:"

  private static let work = [
    Defect(
      "an event of yesterday is planned", "COMPUTED-04", "events.yaml", event("2026-12-01"),
      event("2026-11-15", "1️⃣planned")),
    Defect(
      "an event of today is planned", nil, "events.yaml", event("2026-12-01"), event("2026-11-16")),
    Defect(
      "an event to come was held", "COMPUTED-04", "events.yaml", event("2026-12-01"),
      event("2026-11-17", "1️⃣held")),
    Defect(
      "an event of today was held", nil, "events.yaml", event("2026-12-01"),
      event("2026-11-16", "held")),
    Defect(
      "an event of yesterday was moved", nil, "events.yaml", event("2026-12-01"),
      event("2026-11-15", "moved")),
    Defect(
      "a programme at work is approved", "COMPUTED-05", programme, state,
      "status: 1️⃣approved\nmonitoring:"),
    Defect(
      "an approved programme is a draft", "COMPUTED-05", programme, state,
      "status: 1️⃣draft\nmonitoring:"),
    Defect(
      "a finished programme is at work", "COMPUTED-05", programme, state,
      "status: 1️⃣active\nfinish: {date: 2026-11-16, reason: curator}\nmonitoring:"),
    Defect(
      "a programme finished before its finish", "COMPUTED-05", programme, state,
      "status: 1️⃣terminated\nfinish: {date: 2026-11-17, reason: curator}\nmonitoring:"),
    Defect(
      "a programme finished early", nil, programme, state,
      "status: terminated\nfinish: {date: 2026-11-16, reason: curator}\nmonitoring:"),
    Defect(
      "an extended programme is active", "COMPUTED-05", programme, state,
      "status: 1️⃣active\nextension: {date: 2026-11-01, new_end: 2027-06-30, mentor_ok: да, "
        + "mentee_ok: да}\nmonitoring:"),
    Defect(
      "a pair at work is planned", "COMPUTED-06", "pairs.yaml", pair, "status: 1️⃣planned\n"),
    Defect(
      "a pair is completed before its end", "COMPUTED-06", "pairs.yaml", pair,
      "status: 1️⃣completed\n"),
    Defect(
      "a pair is at work after its end", "COMPUTED-06", "pairs.yaml",
      "end: 2027-05-28\n  status: active", "end: 2026-11-15\n  status: 1️⃣active"),
    Defect(
      "a pair is at work on its last day", nil, "pairs.yaml",
      "end: 2027-05-28\n  status: active", "end: 2026-11-16\n  status: active"),
    Defect(
      "an activity of the past is planned", "COMPUTED-07", programme, "2026-10-30, status: done",
      "2026-10-30, status: 1️⃣planned"),
    Defect(
      "an activity to come is done", "COMPUTED-07", programme,
      "from: 2026-10-01, to: 2026-10-30, status: done",
      "from: 2026-11-17, to: 2026-12-30, status: 1️⃣done"),
    Defect(
      "an activity of these days goes on", nil, programme,
      "from: 2026-10-01, to: 2026-10-30, status: done",
      "from: 2026-10-01, to: 2026-11-16, status: in-progress"),
    Defect(
      "a programme of another school year", "COMPUTED-08", programme, "school_year: 2026/27",
      "school_year: 1️⃣2025/26"),
    Defect(
      "a school year in full", nil, programme, "school_year: 2026/27",
      "school_year: 2026–2027 учебный год"),
  ]

  private static let pair = "status: active\n"

  private static func event(_ day: String, _ status: String = "planned") -> String {
    "start: \(day)\n  place: методический кабинет\n  organiser: Куратор\n  stage: selection\n"
      + "  status: \(status)\n"
  }

  private static let papers = [
    Defect(
      "an act in force is archived", "COMPUTED-03", "documents.yaml", "  number: 273-ФЗ\n",
      "  number: 273-ФЗ\n  archived: 1️⃣да\n"),
    Defect(
      "a replaced document of a school is not archived", "DOC-27", "documents.yaml",
      "- id: zakon-273-fz\n", editions("1️⃣нет") + "- id: zakon-273-fz\n"),
    Defect("a replaced document of a centre is not archived", "COMPUTED-03") {
      FixtureSite.school
        .replacing("level: school\nprofile", with: "level: municipal\nprofile", in: "site.yaml")
        .replacing(
          "- id: zakon-273-fz\n", with: editions("1️⃣нет") + "- id: zakon-273-fz\n",
          in: "documents.yaml")
    },
    Defect(
      "a replaced document is archived", nil, "documents.yaml",
      "- id: zakon-273-fz\n", editions("да") + "- id: zakon-273-fz\n"),
  ]

  private static func editions(_ archived: String) -> String {
    let common =
      "type: other, level: local, title: Порядок, date: 2024-08-01, issuer: Школа № 1, "
      + "file: files/karta.pdf"
    return "- {id: staryy, \(common), archived: \(archived)}\n"
      + "- {id: novyy, \(common), supersedes: staryy}\n"
  }
}

extension Defect {
  /// Whether it is a fault of any portal, and no figure that merely differs.
  fileprivate var isImpossible: Bool { id == "COMPUTED-12" }
}
