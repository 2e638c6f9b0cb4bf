import Diagnostics
import Mentoring
import Testing

/// The cases of the sections of the catalogue this suite answers for.
private let everyCase: [RuleCase] = sectionCases + documentCases + roadmapCases + indicatorCases

@Suite struct RuleTests {
  @Test(arguments: everyCase)
  func judges(_ example: RuleCase) throws { try example.check() }

  /// A rule without a portal that breaks it and one that passes it is not known to work.
  @Test func hasABreakingAndAPassingPortalForEachRule() {
    let own: Set<String> = ["SEC", "DOC", "RMP", "IND"]
    for rule in RequirementCatalogue.all where own.contains(String(rule.id.prefix(3))) {
      guard case .content = rule.decision else { continue }
      let natures = everyCase.filter { $0.rule == rule.id }.map(\.nature)
      #expect(natures.contains(.breaking), "\(rule.id) has no breaking portal")
      #expect(natures.contains(.passing), "\(rule.id) has no passing portal")
    }
  }

  @Test func tellsClauseAndTitleOfEachRule() {
    for rule in RequirementCatalogue.all {
      #expect(rule.kind.clause?.isEmpty == false, "\(rule.id)")
      #expect(!rule.kind.title.hasSuffix("."), "\(rule.id)")
    }
  }
}
