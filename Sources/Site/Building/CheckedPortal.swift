package import Diagnostics
package import Mentoring
package import Text

extension Project {
  /// Reads the portal and checks it by its profiles; nil when it could not be put together, as the
  /// report says.
  ///
  /// - Throws: What the machine refused.
  package func check(into report: inout Report) throws(Failure) -> CheckedPortal? {
    guard let (portal, sources) = try read(into: &report) else { return nil }
    let today = today ?? portal.site.today ?? SystemClock.today()
    let published = ConsentGate.publish(portal, today: today, drafts: drafts)
    let results = RuleEngine.run(
      portal, published: published, today: today, profiles: sources.profiles)
    report.add(contentsOf: results.report)
    return CheckedPortal(
      portal: portal, today: today, results: results, published: published, sources: sources)
  }

  /// The portal as its folder has it, at the address it is built for: consents are given for that
  /// one, not for the one it was written for.
  private func read(
    into report: inout Report
  ) throws(Failure) -> (Portal, ContentReader.Sources)? {
    let sources = try ContentReader(folder).read()
    let read = PortalReader.assemble(sources.parts, folder: folder, into: &report)
    return read.map { portal in (baseURL.map(portal.at) ?? portal, sources) }
  }
}

/// A portal that was read, and what its profiles say of it: all that is known before pages are
/// planned.
package struct CheckedPortal: Sendable {
  package let portal: Portal
  /// The one day by which everything in the run is judged.
  package let today: CalendarDate
  package let results: RuleResults
  let published: PublishedPortal
  let sources: ContentReader.Sources
}

extension CheckedPortal {
  package func passport(for audience: Passport.Audience) -> Passport {
    Passport(results, for: audience)
  }

  /// The full addresses of the proofs, for a passport that leaves the portal.
  package var links: PassportLinks {
    AddressBook(results.shown).passportLinks(at: address)
  }

  /// What falls due or goes stale from today until a day, both counted.
  package func deadlines(until last: CalendarDate) -> [Deadline] {
    Deadlines.upcoming(
      of: results.facts, until: last, parameters: results.profile.parameters)
  }

  /// The host of the portal's address.
  package var host: String { WebAddress.host(portal.site.baseURL ?? "") ?? "localhost" }

  private var address: SiteAddress { SiteAddress(portal.site.baseURL ?? "") }
}
