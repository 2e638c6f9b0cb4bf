package import Diagnostics
package import Text

/// A day on which something of a portal falls due or goes stale.
package struct Deadline: Sendable {
  package let date: CalendarDate
  /// What has to be done by then, in Russian.
  package let what: String
  /// The record it is about: `programme/urok`.
  package let record: String
  /// The rule that will report it.
  package let rule: String
  /// Where in the sources the day comes from.
  package let range: SourceRange?
}
