/// Prints a report as a Code Quality report of GitLab.
///
/// A fault of the portal as a whole stands at the path `.`: GitLab demands one.
struct GitLabPrinter {
  func print(_ report: Report) -> String {
    var fingerprint = Fingerprint()
    return JSONValue.list(report.diagnostics.map { value($0, fingerprint.of($0)) }).text
  }

  private func value(_ diagnostic: Diagnostic, _ fingerprint: String) -> JSONValue {
    let line = diagnostic.range?.start.line ?? 1
    return [
      "description": .string(diagnostic.words),
      "check_name": .string(diagnostic.id),
      "fingerprint": .string(fingerprint),
      "severity": diagnostic.severity == .error ? "critical" : "minor",
      "location": [
        "path": .string(diagnostic.range?.file.path ?? "."), "lines": ["begin": .int(line)],
      ],
    ]
  }
}
