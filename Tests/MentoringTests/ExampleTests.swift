import Diagnostics
import Mentoring
import Testing

/// The examples that `nastavnik explain` shows do what they claim.
@Suite struct ExampleTests {
  @Test(arguments: kinds)
  func breaksTheRuleInTheWrongExample(_ kind: DiagnosticKind) {
    guard let wrong = kind.wrong else { return }
    #expect(ids(wrong).contains(kind.id), "\(ids(wrong))")
  }

  @Test(arguments: kinds)
  func keepsTheRuleInTheRightExample(_ kind: DiagnosticKind) {
    guard let right = kind.right else { return }
    #expect(!ids(right).contains(kind.id))
  }

  @Test func lacksExamplesOnlyWhereOneFileCannotShowThem() {
    let without = kinds.filter { $0.wrong == nil || $0.right == nil }
    #expect(
      without.map(\.id)
        == ["PORTAL-01", "PORTAL-02", "PORTAL-03", "PORTAL-04", "REF-01", "REF-02", "PRIVATE-01"])
  }

  private func ids(_ example: DiagnosticKind.Example) -> [String] {
    let file = ContentFile(path: example.file, shown: example.file, bytes: Array(example.text.utf8))
    var report = Report()
    _ = PortalReader.assemble([FilePart(reading: file)], folder: "портал", into: &report)
    return report.diagnostics.map(\.id)
  }
}

private let kinds = DecodingDiagnostics.all + ReadingDiagnostics.all
