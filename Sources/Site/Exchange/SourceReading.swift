package import Diagnostics
package import Mentoring
package import Text

/// The sources of a portal looked at without the rest of it: for the command that keeps packages.
package struct SourceReading: Sendable {
  package let portal: Portal
  package let outcome: SourceDesk.Outcome
  package let day: CalendarDate
  private let store: PackageStore

  init(_ portal: Portal, _ outcome: SourceDesk.Outcome, _ store: PackageStore, _ day: CalendarDate)
  {
    self.portal = portal
    self.outcome = outcome
    self.store = store
    self.day = day
  }

  /// Keeps the last good packages and what is remembered of them.
  ///
  /// - Throws: What the machine refused.
  package func keep() throws(Failure) { try store.keep(outcome, on: day) }

  package func ledger() throws(Failure) -> SourceLedger { try store.ledger() }
}

extension Project {
  /// Reads the portal and its sources, with no rule asked; nil when there is no portal.
  ///
  /// - Parameter reads: Whether what the sources have sent is read too.
  /// - Throws: What the machine refused.
  package func sources(
    into report: inout Report, reads: Bool
  ) throws(Failure) -> SourceReading? {
    guard let portal = try portal(into: &report) else { return nil }
    let days = JudgedDays(asked: today, pinned: portal.site.today, real: now)
    let desk = SourceDesk(self, portal, days)
    let outcome =
      reads
      ? try desk.read() : SourceDesk.Outcome(joining: Joining(portal, [], days))
    return SourceReading(portal, outcome, desk.store, days.ofConsents)
  }
}
