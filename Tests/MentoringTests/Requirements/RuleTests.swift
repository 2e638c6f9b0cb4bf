import Diagnostics
import Mentoring
import Testing

/// The cases of the sections of the catalogue this suite answers for.
let catalogueCases: [RuleCase] = sectionCases + documentCases + roadmapCases + indicatorCases

@Suite struct RuleTests {
  @Test(arguments: catalogueCases)
  func judges(_ example: RuleCase) throws { try example.check() }

  @Test func tellsClauseAndTitleOfEachRule() {
    for rule in RequirementCatalogue.all {
      #expect(rule.kind.clause?.isEmpty == false, "\(rule.id)")
      #expect(!rule.kind.title.hasSuffix("."), "\(rule.id)")
    }
  }
}
