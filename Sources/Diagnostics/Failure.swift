/// What stops the whole run: the machine refuses, or the command makes no sense.
///
/// Mistakes in content are never thrown; they are collected in a `Report`.
package struct Failure: Error, Sendable {
  /// The exit status a failure ends the program with.
  package enum Status: Int32, Sendable {
    case content = 1
    case usage = 2
    case machine = 3
  }

  package var status: Status
  /// One sentence in Russian for the person who started the program.
  package var message: String

  package init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }
}
