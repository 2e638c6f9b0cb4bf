import Diagnostics
import Testing

@testable import Formats

@Suite struct ExplanationTests {
  @Test(arguments: FormatDiagnostics.all)
  func exampleOfWrongHasOnlyItsOwnFault(_ kind: DiagnosticKind) {
    guard let wrong = kind.wrong else { return }
    #expect(Reading(wrong.text, as: wrong.file).report.diagnostics.map(\.id) == [kind.id])
  }

  @Test(arguments: FormatDiagnostics.all)
  func exampleOfRightHasNoFault(_ kind: DiagnosticKind) {
    guard let right = kind.right else { return }
    #expect(Reading(right.text, as: right.file).faults == [])
  }

  @Test func onlyFaultsNoTextCanShowLackExamples() {
    let without = FormatDiagnostics.all.filter { $0.wrong == nil || $0.right == nil }
    // A workbook is no text.
    #expect(
      without.map(\.id).filter { !$0.hasPrefix("XLSX") }
        == ["TEXT-01", "TEXT-02", "TEXT-04", "YAML-20", "YAML-23"])
  }

  @Test func idsAreGivenOnce() {
    #expect(Set(FormatDiagnostics.all.map(\.id)).count == FormatDiagnostics.all.count)
  }

  @Test(arguments: FormatDiagnostics.all)
  func titlesAndHelpAreRussian(_ kind: DiagnosticKind) {
    let cyrillic = "а"..."я"
    #expect(kind.title.contains { cyrillic.contains(String($0)) } && !kind.title.hasSuffix("."))
    #expect(kind.help?.hasSuffix(".") == true)
  }
}
