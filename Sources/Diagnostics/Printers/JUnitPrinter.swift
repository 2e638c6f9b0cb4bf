/// Prints a report as JUnit XML: a suite for each file, a failed case for each error.
///
/// JUnit knows no warnings: they are passed cases with the words in `system-out`. A report without
/// faults has one passed case, because some services take no cases for a run that did not happen.
struct JUnitPrinter {
  func print(_ report: Report) -> String {
    var paths: [String] = []
    var groups: [String: [Diagnostic]] = [:]
    for diagnostic in report.diagnostics {
      let path = diagnostic.range?.file.path ?? "портал"
      if groups[path] == nil { paths.append(path) }
      groups[path, default: []].append(diagnostic)
    }
    let suites = paths.map { suite($0, groups[$0] ?? []) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"nastavnik\" tests=\"\(max(1, report.diagnostics.count))\" "
      + "failures=\"\(report.errors)\">\n"
      + (suites.isEmpty ? clean : suites.joined()) + "</testsuites>\n"
  }

  private var clean: String {
    "  <testsuite name=\"портал\" tests=\"1\" failures=\"0\">\n"
      + "    <testcase classname=\"портал\" name=\"Замечаний нет\"/>\n  </testsuite>\n"
  }

  private func suite(_ path: String, _ faults: [Diagnostic]) -> String {
    let failures = faults.count { $0.severity == .error }
    return
      "  <testsuite name=\"\(path.escapedForMarkup)\" tests=\"\(faults.count)\" failures=\"\(failures)\">\n"
      + faults.map { testCase($0, path) }.joined() + "  </testsuite>\n"
  }

  private func testCase(_ fault: Diagnostic, _ path: String) -> String {
    let line =
      fault.range.map { " file=\"\(path.escapedForMarkup)\" line=\"\($0.start.line)\"" } ?? ""
    let name = "[\(fault.id)] \(fault.summary)"
    let address = fault.range.map { $0.address + "\n" } ?? ""
    let notes = fault.notes.map { "\n" + ($0.range.map { $0.address + ": " } ?? "") + $0.text }
    let text = (address + fault.words + notes.joined()).escapedForMarkup
    let result =
      fault.severity == .error
      ? "<failure type=\"\(fault.id.escapedForMarkup)\" message=\"\(fault.summary.escapedForMarkup)\">\(text)</failure>"
      : "<system-out>предупреждение: \(text)</system-out>"
    return
      "    <testcase classname=\"\(path.escapedForMarkup)\" name=\"\(name.escapedForMarkup)\"\(line)>\n"
      + "      \(result)\n    </testcase>\n"
  }
}
