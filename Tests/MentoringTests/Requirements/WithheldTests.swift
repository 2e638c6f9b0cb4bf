import Diagnostics
import Mentoring
import Testing

@testable import Mentoring

/// Rules that ask for records which could not be read are withheld, and no others.
@Suite struct WithheldTests {
  @Test func judgesARuleThatDoesNotAskForTheUnreadList() throws {
    let site = PortalFixture.school.with([
      "roadmaps.yaml": "- id: 'karta\n", "documents/local.yaml": "- id: 'prikaz\n",
    ])
    // The bank of mentors; the pairs and their programmes.
    for rule in ["CUR-03", "PRG-01"] { #expect(try site.assess(rule).state == .met, "\(rule)") }
  }

  @Test(arguments: ["- id: 'para\n", "- id: Para\n"])
  func saysThatAListWasNotReadWhole(_ pairs: String) throws {
    let outcome = try PortalFixture.school.with(["pairs/more.yaml": pairs]).assess("PAR-07")
    #expect(outcome.state == .notApplicable)
    #expect(outcome.findings.isEmpty)
    #expect(
      outcome.reason == "Не проверено: список прочитан не весь (пары)")
  }
}
