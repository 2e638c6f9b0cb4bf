package import Diagnostics

extension YAML {
  /// Whether quotes around the value would mend a fault: a colon inside, or a special sign first.
  package static func isMendedByQuotes(_ fault: Diagnostic) -> Bool {
    [DiagnosticKind.colonInValue.id, DiagnosticKind.specialStart.id].contains(fault.id)
  }
}
