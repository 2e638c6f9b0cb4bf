import Diagnostics
import Mentoring
import TestSupport
import Testing
import Text

/// A portal as a tree in code: the text of each file by its path; marks 1️⃣ … say where a finding is
/// expected.
struct PortalFixture: Sendable, CustomTestStringConvertible {
  var testDescription: String { "\(files.count) files" }

  var files: [String: String]

  /// The same portal with some files replaced; an empty text takes a file away.
  func with(_ changes: [String: String]) -> PortalFixture {
    var files = files
    for (path, text) in changes { files[path] = text.isEmpty ? nil : text }
    return PortalFixture(files: files)
  }

  /// The same portal with a stretch of one file replaced; the stretch must be there, and once.
  func replacing(_ path: String, _ old: String, _ new: String) -> PortalFixture {
    var files = files
    let text = files[path] ?? ""
    let count = text.ranges(of: old).count
    if count != 1 { Issue.record("«\(old)» stands \(count) times in \(path)") }
    files[path] = text.replacing(old, with: new)
    return PortalFixture(files: files)
  }

  /// The same portal with text put at the end of a file.
  func adding(_ path: String, _ text: String) -> PortalFixture {
    with([path: (files[path] ?? "") + text])
  }

  /// The line and column of a mark; the beginning of a file that has none, and of one that is not there: a record
  /// is missing in it.
  func position(_ path: String, _ mark: Int) -> Position {
    let source = MarkedSource(files[path] ?? "")
    return source.has(mark) ? source[mark] : Position(line: 1, column: 1)
  }
}

extension PortalFixture {
  /// The portal with all that was found wrong on reading it.
  func read() -> (portal: Portal?, report: Report) {
    var report = Report()
    let parts = files.keys.sorted().map { path in
      let text = MarkedSource(files[path] ?? "").text
      return FilePart(reading: ContentFile(path: path, shown: path, bytes: Array(text.utf8)))
    }
    let portal = PortalReader.assemble(parts, folder: "", into: &report)
    return (portal, report)
  }

  /// The files of the folder `profiles`.
  var profiles: [SourceFile] {
    files.keys.sorted().filter { $0.hasPrefix("profiles/") }.map { path in
      MarkedSource(files[path] ?? "").file(path)
    }
  }

  static let today = CalendarDate(year: 2026, month: 11, day: 16) ?? CalendarDate(dayNumber: 0)

  /// The judgement of the whole portal by the profiles its `site.yaml` names.
  func inspect(today: CalendarDate = today) throws -> RuleResults {
    RuleEngine.run(try #require(read().portal), today: today, profiles: profiles)
  }

  /// The judgement of one rule, on whichever carried profile has it when the site's own has not.
  func assess(_ rule: String, today: CalendarDate = today) throws -> RuleOutcome {
    let portal = try #require(read().portal)
    var report = Report()
    let names = ["generic", "volgograd", "udmurtia", "kuzbass-municipal", "practice"]
    let shelf = ProfileShelf(adding: profiles, into: &report)
    let holder = names.first { shelf.profiles[$0]?.rules.contains { $0.rule == rule } == true }
    let profile = RequirementProfile(portal.site, shelf: shelf, into: &report)
    if !profile.rules.contains(rule), let holder {
      let moved = replacing("site.yaml", "profile: [generic]", "profile: [\(holder)]")
      return try moved.assess(rule, today: today)
    }
    let outcomes = RuleEngine(portal, today: today, profile: profile).outcomes()
    return try #require(outcomes.first { $0.requirement.id == rule })
  }
}

/// What a finding of a rule is expected to be, whole.
struct ExpectedFinding: Sendable {
  var severity: Severity
  var summary: String
  var file: String
  var mark: Int

  static func error(_ summary: String, _ file: String, _ mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(severity: .error, summary: summary, file: file, mark: mark)
  }

  static func warning(_ summary: String, _ file: String, _ mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(severity: .warning, summary: summary, file: file, mark: mark)
  }
}

/// A portal that breaks a rule, passes it, stands just within it, or is none of its business.
struct RuleCase: Sendable, CustomTestStringConvertible {
  enum Nature: Sendable { case breaking, passing, absent, asked }

  var rule: String
  var name: String
  var fixture: PortalFixture
  var nature: Nature
  var expected: [ExpectedFinding]
  var today: CalendarDate

  var testDescription: String { "\(rule): \(name)" }

  static func breaks(
    _ rule: String, _ name: String, _ fixture: PortalFixture, _ expected: ExpectedFinding...,
    today: CalendarDate = PortalFixture.today
  ) -> RuleCase {
    RuleCase(
      rule: rule, name: name, fixture: fixture, nature: .breaking, expected: expected, today: today)
  }

  static func passes(
    _ rule: String, _ name: String, _ fixture: PortalFixture = .school,
    today: CalendarDate = PortalFixture.today
  ) -> RuleCase {
    RuleCase(rule: rule, name: name, fixture: fixture, nature: .passing, expected: [], today: today)
  }

  static func absent(_ rule: String, _ name: String, _ fixture: PortalFixture) -> RuleCase {
    RuleCase(
      rule: rule, name: name, fixture: fixture, nature: .absent, expected: [],
      today: PortalFixture.today)
  }

  /// A portal whose content does not decide the rule: a person has to look.
  static func asks(_ rule: String, _ name: String, _ fixture: PortalFixture) -> RuleCase {
    RuleCase(
      rule: rule, name: name, fixture: fixture, nature: .asked, expected: [],
      today: PortalFixture.today)
  }

  /// Compares what the rule found with what was expected: id, severity, words, place, clause.
  func check() throws {
    let outcome = try fixture.assess(rule, today: today)
    let found = outcome.findings
    #expect(found.map(\.summary) == expected.map(\.summary))
    for (finding, expectation) in zip(found, expected) {
      #expect(finding.id == rule)
      #expect(finding.severity == expectation.severity)
      #expect(finding.range?.file.path == expectation.file)
      #expect(finding.range?.start == fixture.position(expectation.file, expectation.mark))
      #expect(finding.kind.clause?.isEmpty == false)
      #expect(finding.help?.isEmpty == false)
    }
    switch nature {
    case .breaking: #expect([.failed, .warned].contains(outcome.state))
    case .passing: #expect(outcome.passes, "\(outcome.reason ?? "")")
    case .absent: #expect(outcome.state == .notApplicable)
    case .asked:
      #expect(outcome.state == .human)
      #expect(outcome.reason?.isEmpty == false)
    }
  }
}

extension RuleOutcome {
  /// Whether the content meets the rule: for visitors to see, or by records that are not published.
  var passes: Bool { state == .met || state == .human && !kept.isEmpty }
}
