import Diagnostics

/// A fault behind which the rest of a file makes no sense; carried out of a reader to its report.
struct Stop: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
