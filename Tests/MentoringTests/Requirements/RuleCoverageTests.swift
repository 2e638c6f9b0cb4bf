import Diagnostics
import Mentoring
import Testing

/// The rules about people, work, territories and practices, each with its cases.
@Suite struct RuleCoverageTests {
  private static let cases =
    PeopleRuleTests.cases + PairRuleTests.cases + ProgrammeRuleTests.cases
    + TerritoryRuleTests.cases
    + PracticeRuleTests.cases

  private static let prefixes = [
    "CUR", "MEN", "MTE", "PAR", "PRG", "MUN", "REG", "INC", "CAS", "CLB", "CNT", "PRT", "LIB",
    "PUP",
  ]

  private static let rules = RequirementCatalogue.all.filter { rule in
    prefixes.contains { rule.id.hasPrefix($0 + "-") }
  }

  @Test(arguments: rules)
  func hasACaseThatPassesAndOneThatBreaks(_ rule: Requirement) {
    let natures = Self.cases.filter { $0.rule == rule.id }.map(\.nature)
    #expect(natures.contains(.passing))
    if case .content = rule.decision { #expect(natures.contains(.breaking)) }
  }

  @Test func countsTheRulesOfTheCatalogue() {
    let counts = Self.prefixes.map { prefix in Self.rules.count { $0.id.hasPrefix(prefix) } }
    #expect(counts == [4, 11, 6, 11, 17, 7, 6, 1, 5, 1, 1, 1, 1, 1])
  }

  @Test(arguments: rules)
  func namesItsClauseAndItsHelp(_ rule: Requirement) {
    #expect(rule.kind.clause?.isEmpty == false)
    #expect(rule.kind.help?.hasSuffix(".") == true)
    #expect(!rule.kind.title.hasSuffix("."))
    #expect(rule.kind.wrong?.file == rule.kind.right?.file)
  }
}

extension Requirement: CustomTestStringConvertible {
  public var testDescription: String { id }
}
