import Diagnostics
import Mentoring
import Testing

/// The cases of the sections of the catalogue this suite answers for.
let catalogueCases: [RuleCase] = sectionCases + documentCases + roadmapCases + indicatorCases

@Suite struct RuleTests {
  @Test(arguments: catalogueCases)
  func judges(_ example: RuleCase) throws { try example.check() }
}
