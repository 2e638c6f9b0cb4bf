import Diagnostics
import Mentoring
import Testing

@Suite struct FixtureTests {
  @Test(arguments: [PortalFixture.school])
  func readsWithoutAFault(_ fixture: PortalFixture) {
    let (portal, report) = fixture.read()
    #expect(portal != nil)
    let told = report.diagnostics.map { "\($0.range?.file.path ?? ""): \($0.id) \($0.summary)" }
    #expect(told == [])
  }

  @Test(arguments: ["generic", "volgograd", "udmurtia", "kuzbass-municipal", "practice"])
  func carriesProfilesWithoutAFault(_ name: String) throws {
    let site = PortalFixture.school.replacing(
      "site.yaml", "profile: [generic]", "profile: [\(name)]")
    let faults = try site.inspect().report.diagnostics.filter { $0.id.hasPrefix("PROFILE") }
    #expect(faults.map(\.summary) == [])
    var report = Report()
    for (name, bytes) in ProfileShelf.embedded {
      _ = ProfileReader.read(SourceFile(path: name, bytes: bytes), name: name, into: &report)
    }
    #expect(report.diagnostics.map(\.summary) == [])
  }

  @Test func carriesActsWithoutAFault() {
    var report = Report()
    let acts = ActCatalogue.read(ActCatalogue.file, into: &report)
    #expect(report.diagnostics.map { "\($0.range?.start.line ?? 0) \($0.summary)" } == [])
    #expect(Set(acts.map(\.id)).count == acts.count)
  }
}
