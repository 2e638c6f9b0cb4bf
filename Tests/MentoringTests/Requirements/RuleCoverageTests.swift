import Diagnostics
import Mentoring
import Testing

/// Whether every rule of the catalogue is known to work: a portal that breaks it, one that passes, and
/// both sides of its limit where it has one.
@Suite struct RuleCoverageTests {
  private static let cases =
    catalogueCases + PeopleRuleTests.cases + PairRuleTests.cases + ProgrammeRuleTests.cases
    + TerritoryRuleTests.cases + PracticeRuleTests.cases

  @Test(arguments: RequirementCatalogue.all)
  func hasACaseThatPassesAndOneThatBreaks(_ rule: Requirement) {
    let own = Self.cases.filter { $0.rule == rule.id }
    let broken = own.filter { $0.nature == .breaking }
    switch rule.decision {
    case .content:
      #expect(own.contains { $0.nature == .passing }, "no portal passes \(rule.id)")
      #expect(!broken.isEmpty, "no portal breaks \(rule.id)")
      #expect(broken.allSatisfy { !$0.expected.isEmpty }, "a broken portal without a finding")
    // What the program's output or a person decides is no matter of portals' content.
    case .output, .person: #expect(broken.isEmpty, "\(rule.id) cannot be broken by content")
    }
  }

  @Test func knowsNoCaseOfAnUnknownRule() {
    let strange = Self.cases.map(\.rule).filter { RequirementCatalogue[$0] == nil }
    #expect(strange == [])
  }

  @Test func callsNoTwoCasesOfARuleAlike() {
    let names = Self.cases.map(\.testDescription)
    #expect(Set(names).count == names.count)
  }

  /// The rules with a limit, and the cases that stand just within and just beyond it.
  private static let limits: [(rule: String, within: String, beyond: String)] = [
    ("SEC-02", "on the very day", "a day late"),
    ("SEC-03", "365 days after the last news", "366 days after the last news"),
    ("DOC-10", "dated today", "a day before its date"),
    ("DOC-10", "on its very day", "published a day too early"),
    ("DOC-15", "consent on the day of the order", "consent a day after the order"),
    ("DOC-16", "consent on the day of the order", "consent a day after the order"),
    ("DOC-18", "on the very day", "consent of tomorrow"),
    ("DOC-20", "approved on the day of the start", "approved a day late"),
    ("DOC-24", "the year is not over", "the year is over"),
    ("DOC-29", "on the fifth day", "on the sixth day"),
    ("CUR-01", "the curator's last day is today", "the curator has left"),
    ("CUR-01", "the curator begins today", "the curator begins tomorrow"),
    ("CUR-03", "a record is 299 days old", "a record is 300 days old"),
    ("PAR-01", "a group has two mentees", "a group has one mentee"),
    ("PAR-06", "a pair began on the day of its order", "a pair began a day before its order"),
    ("PAR-09", "both are of one year", "a reverse mentor is older"),
    ("PRG-01", "2026-12-01…2027-02-28", "2026-12-01…2027-02-27"),
    ("PRG-01", "2025-09-01…2026-09-01", "2025-09-01…2026-09-02"),
    ("PRG-01", "2024-02-29…2025-02-28", "2024-02-29…2025-03-01"),
    ("PRG-02", "the extension ends with the year", "the extension passes the year by a day"),
    ("PRG-05", "an activity is on the first day", "an activity is a day early"),
    ("PRG-05", "an activity is on the last day", "an activity is a day late"),
    ("PRG-10", "30 days without results", "31 days without results"),
    ("PRG-11", "the last day is today", "the last day was yesterday"),
    (
      "PRG-14", "the seminar was on the year's last day",
      "the seminar was on the next year's first day"
    ),
    ("RMP-05", "on the very day", "a day late"),
    ("IND-02", "exactly 0 and 100", "more than 100 per cent"),
    ("IND-05", "exactly 70 per cent", "69,9 per cent"),
    ("IND-06", "the share grows", "the share stands still"),
    ("REG-02", "four events lie within the year", "the fourth event was a year ago to the day"),
    ("REG-03", "a course lasts a day", "a course ends a day before it begins"),
    ("CNT-01", "a contest lasts a day", "a contest ends a day before it begins"),
    (
      "CNT-01", "a contest that ends today needs none yet",
      "a contest that ended yesterday has no winners"
    ),
  ]

  @Test func looksAtBothSidesOfEveryLimit() {
    for limit in Self.limits {
      let own = Self.cases.filter { $0.rule == limit.rule }
      let within = own.first { $0.name == limit.within }
      let beyond = own.first { $0.name == limit.beyond }
      #expect(within?.nature == .passing, "\(limit.rule): \(limit.within)")
      #expect(beyond?.nature == .breaking, "\(limit.rule): \(limit.beyond)")
    }
  }

  @Test(arguments: RequirementCatalogue.all)
  func namesItsClauseAndItsHelp(_ rule: Requirement) {
    #expect(rule.kind.clause?.isEmpty == false)
    #expect(!rule.kind.title.hasSuffix("."))
    // The public passport advises by the rule's words alone.
    if case .content = rule.decision { #expect(rule.kind.help?.hasSuffix(".") == true) }
  }
}

extension Requirement: CustomTestStringConvertible {
  public var testDescription: String { id }
}
