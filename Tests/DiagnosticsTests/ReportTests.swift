import Diagnostics
import Testing

private let first = DiagnosticKind("A-01", .error, "Первое")
private let second = DiagnosticKind("B-01", .warning, "Второе")

@Suite struct ReportTests {
  private let file = SourceFile(path: "a.yaml", text: "абв\nгде\n")
  private let other = SourceFile(path: "б.yaml", text: "абв\n")

  private func fault(
    _ kind: DiagnosticKind, _ summary: String, _ file: SourceFile?, _ offset: Int = 0
  ) -> Diagnostic {
    Diagnostic(kind, summary, at: file.map { SourceRange(file: $0, offset..<offset) })
  }

  private func sorted(_ faults: [Diagnostic]) -> [String] {
    var report = Report()
    for fault in faults { report.add(fault) }
    return report.sorted().diagnostics.map(\.summary)
  }

  @Test func ordersByPathThenPlaceThenIdThenWords() {
    let faults = [
      fault(first, "6", other), fault(second, "4", file, 5), fault(first, "2", file, 5),
      fault(first, "3", file, 5), fault(second, "1", file, 0), fault(first, "0", nil),
      fault(second, "5", file, 6),
    ]
    #expect(sorted(faults) == ["0", "1", "2", "3", "4", "5", "6"])
    #expect(sorted(faults.reversed()) == ["0", "1", "2", "3", "4", "5", "6"])
  }

  @Test func namesTheSameFaultOnce() {
    let faults = [fault(first, "а", file), fault(second, "а", file), fault(first, "а", file)]
    #expect(sorted(faults) == ["а", "а"])
  }

  @Test func keepsEqualWordsAtDifferentPlaces() {
    #expect(sorted([fault(first, "а", file, 0), fault(first, "а", file, 2)]) == ["а", "а"])
  }

  @Test func countsErrorsAndWarningsApart() {
    var report = Report()
    #expect(!report.forbidsPublishing(strict: true))
    report.add(fault(second, "а", file))
    #expect((report.errors, report.warnings) == (0, 1))
    #expect(!report.forbidsPublishing(strict: false))
    #expect(report.forbidsPublishing(strict: true))
    report.add(fault(first, "б", file))
    #expect(report.forbidsPublishing(strict: false))
  }

  @Test func putsErrorsBeforeWarningsInTheOrderOfGravity() {
    #expect([Severity.warning, .error].sorted() == [.error, .warning])
  }
}
