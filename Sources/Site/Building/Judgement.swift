package import Diagnostics
package import Mentoring
package import Text

/// A portal that was read, and what its profiles say of it: all that is known before pages are
/// planned.
package struct Judgement: Sendable {
  package let portal: Portal
  /// The one day by which everything in the run is judged.
  package let today: CalendarDate
  package let results: RuleResults
  let published: PublishedPortal
  let sources: ContentReader.Sources

  /// Reads and judges a project's portal; nil when it could not be put together, as the report says.
  ///
  /// - Throws: What the machine refused.
  package init?(_ project: Project, into report: inout Report) throws(Failure) {
    let sources = try ContentReader(project.folder).read()
    guard let read = PortalReader.assemble(sources.parts, folder: project.folder, into: &report)
    else { return nil }
    // Consents are given for an address: the one the portal is built for, not the one it was written for.
    let portal = project.baseURL.map(read.at) ?? read
    let today = project.today ?? portal.site.today ?? SystemClock.today()
    self.sources = sources
    self.portal = portal
    self.today = today
    published = ConsentGate.publish(portal, today: today, drafts: project.drafts)
    results = RuleEngine.run(portal, today: today, profiles: sources.profiles)
    report.add(contentsOf: results.report)
  }
}

extension Judgement {
  package func passport(for audience: Passport.Audience) -> Passport {
    Passport(results, of: portal, today: today, for: audience)
  }

  /// The full addresses of the proofs, for a passport that leaves the portal.
  package var links: PassportLinks {
    AddressBook(published, level: portal.level).passportLinks(at: address)
  }

  /// What falls due or goes stale from today until a day, both counted.
  package func deadlines(until last: CalendarDate) -> [Deadline] {
    Deadlines.upcoming(
      portal, from: today, until: last, parameters: results.profile.parameters)
  }

  /// The host of the portal's address.
  package var host: String { WebAddress.host(portal.site.baseURL ?? "") ?? "localhost" }

  private var address: SiteAddress { SiteAddress(portal.site.baseURL ?? "") }
}
