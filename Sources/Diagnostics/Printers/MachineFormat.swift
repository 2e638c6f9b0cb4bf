/// A form of report that other programs read.
package enum MachineFormat: String, Sendable, CaseIterable {
  /// A plain list with everything that is known of each fault.
  case json
  /// SARIF 2.1.0 for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// A Code Quality report of GitLab.
  case gitlab
  /// XML for whatever shows the results of tests.
  case junit

  /// The whole report as one document, ending with a newline unless it is empty.
  ///
  /// - Parameter version: The program's own, for the forms that name their maker.
  package func print(_ report: Report, version: String) -> String {
    switch self {
    case .json: JSONPrinter().print(report)
    case .sarif: SARIFPrinter(version: version).print(report)
    case .github: GitHubPrinter().print(report)
    case .gitlab: GitLabPrinter().print(report)
    case .junit: JUnitPrinter().print(report)
    }
  }
}
