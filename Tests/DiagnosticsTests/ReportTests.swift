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

  @Test func keepsAThousandFaultsOfAKindInAFileAndCountsTheRest() {
    var report = Report()
    for offset in 0..<Report.most { report.add(fault(first, "а", file, offset)) }
    #expect(report.diagnostics.count == Report.most && report.count == Report.most)
    for offset in 0..<1302 { report.add(fault(first, "а", file, Report.most + offset)) }
    report.add(fault(first, "б", other))
    report.add(fault(second, "в", file))
    #expect(report.diagnostics.count == Report.most + 3)
    #expect((report.count, report.errors, report.warnings) == (2304, 2303, 1))
    let rest = "И ещё 1\u{A0}302 таких же замечания в этом файле"
    #expect(report.sorted().diagnostics.map(\.summary).suffix(2) == [rest, "б"])
    #expect(report.sorted().errors == 2303)
    var whole = Report()
    whole.add(contentsOf: report)
    whole.add(contentsOf: report)
    #expect(whole.errors == 2 * 2303 && whole.diagnostics.count == Report.most + 5)
  }

  @Test func putsErrorsBeforeWarningsInTheOrderOfGravity() {
    #expect([Severity.warning, .error].sorted() == [.error, .warning])
  }
}
