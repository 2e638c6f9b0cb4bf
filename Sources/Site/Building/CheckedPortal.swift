package import Diagnostics
import Media
package import Mentoring
package import Text

extension Project {
  /// Reads the portal and checks it by its profiles; nil when it could not be put together, as the
  /// report says.
  ///
  /// - Throws: What the machine refused.
  package func check(
    leavingOut omission: Omission = Omission(), into report: inout Report
  ) throws(Failure) -> CheckedPortal? {
    guard var (whole, sources) = try read(into: &report) else { return nil }
    let days = JudgedDays(asked: today, pinned: whole.site.today, real: now)
    let memory = try memory(into: &report)
    let consents = ConsentRegister(whole, days)
    let ended = consents.ended(in: whole)
    let withdrawal = withdraws ? Withdrawal(of: ended, leavingOut: omission) : Withdrawal()
    var portal = withdrawal.isOn ? whole.leavingOut(omission, ended) : whole
    sources.downloads.leftOut = omission.files
    let published = ConsentGate.publish(portal, consents, drafts: drafts)
    let files = FileUses(published, among: sources.downloads)
    let kept = keptFolder.map { KeptFiles(in: $0) }
    let desk = FileDesk(sources, portal.site, tools: tools, kept: kept)
    let missing = FileChecks(sources).missing(from: portal)
    report.add(contentsOf: missing.report)
    let looked = try desk.look(at: files, withdrawal)
    report.add(contentsOf: looked.report)
    report.add(contentsOf: RestrictedLinks(published).report)
    portal.unusableFiles = missing.paths.union(desk.unusable)
    let results = RuleEngine.run(
      portal, published: published, consents: consents, today: days.today,
      profiles: sources.profiles)
    // Rules judge the content as it is written: what is left out for now makes no fault.
    whole.unusableFiles = portal.unusableFiles
    let faults =
      omission.isEmpty
      ? results.report
      : RuleEngine.run(
        whole, consents: consents, today: days.today, profiles: sources.profiles
      ).report
    report.add(contentsOf: faults)
    report.add(contentsOf: omission.report(gone: whole.records(missingFrom: portal)))
    let judged = FaultyPlaces(faults)
    for person in published.withheld where !judged.contains(person) {
      report.add(.withheld(person))
    }
    return CheckedPortal(
      portal: whole, rest: portal, days: days, memory: memory, results: results,
      published: published,
      judgesPastConsents: today.map { $0 < now } ?? false, sources: sources, desk: desk,
      files: files, kept: kept, ended: ended, withdrawal: withdrawal,
      committed: isRepositoryPublic ? try publicFiles() : nil, omitted: looked.omitted)
  }

  /// The portal as its folder has it, with no rule asked; nil when it could not be put together.
  ///
  /// - Throws: What the machine refused.
  package func portal(into report: inout Report) throws(Failure) -> Portal? {
    try read(into: &report)?.0
  }

  /// The portal as its folder has it, at the address it is built for: consents are given for that
  /// one, not for the one it was written for.
  private func read(
    into report: inout Report
  ) throws(Failure) -> (Portal, ContentReader.Sources)? {
    let sources = try ContentReader(folder).read()
    var joined: [FilePart] = []
    if let privateFolder {
      try requireUnpublished(privateFolder)
      joined = try ContentReader(privateFolder).read().parts
    }
    let read = PortalReader.assemble(
      sources.parts, joining: joined, folder: folder, into: &report)
    return read.map { portal in (baseURL.map(portal.at) ?? portal, sources) }
  }
}

/// A portal that was read, and what its profiles say of it: all that is known before pages are
/// planned.
package struct CheckedPortal: Sendable {
  package let portal: Portal
  /// The portal without what is left out so that the end of consents is published.
  let rest: Portal
  /// The days by which everything in the run is judged.
  let days: JudgedDays
  /// What is remembered of the packages that the portal hands on.
  package private(set) var memory: PackageMemory?
  package let results: RuleResults
  let published: PublishedPortal
  /// Whether consents are judged by a day asked for that is past: as they are no more.
  package let judgesPastConsents: Bool
  let sources: ContentReader.Sources
  /// Where the portal's files are looked into.
  let desk: FileDesk
  /// The files that fields of published records name.
  let files: FileUses
  /// Where what was made of files is kept for the next run.
  let kept: KeptFiles?
  /// Those whose consents to dissemination were withdrawn or have run out.
  package let ended: [EndedConsent]
  /// What is done about them.
  let withdrawal: Withdrawal
  /// The files that everybody can read in the repository, by their paths from the portal's folder; nil
  /// where that was not asked.
  let committed: [String]?
  /// What has been found to be left out before pages are made.
  let omitted: [Omission.Item]
}

extension CheckedPortal {
  /// The one day by which everything in the run is judged.
  package var today: CalendarDate { days.today }

  /// The same portal with another memory.
  package func with(_ memory: PackageMemory) -> CheckedPortal {
    var portal = self
    portal.memory = memory
    return portal
  }

  package func passport(for audience: Passport.Audience) -> Passport {
    Passport(results, for: audience)
  }

  /// Whether pictures are made for the web rather than published as they are.
  var makesPictures: Bool { portal.site.pictures?.is("copy") != true }

  /// How many people stand in the portal's lists and are not shown for want of a consent.
  package var withheld: Int { published.withheld.count }

  /// How many records, fields and files are left out for now; nil when nothing is.
  package var leftOut: (records: Int, values: Int, files: Int)? {
    let omission = withdrawal.omission
    return omission.isEmpty
      ? nil : omission.counts(gone: portal.records(missingFrom: rest))
  }

  /// Searches all that will be public for names and private values, and makes what searches the pages.
  ///
  /// - Throws: What the machine refused when a file was read.
  func searchForSecrets(_ plan: Plan, into report: inout Report) throws(Failure) -> LeakSearch {
    let search = SecretSearch(portal, published: published)
    let addresses = plan.pages.compactMap { page in page.record.map { (page.path, $0) } }
    let found = search.search(
      try sources.publishedFiles(files, files.paths, inspectedBy: desk), addresses: addresses,
      withdrawal)
    report.add(contentsOf: found.report)
    if let committed {
      report.add(
        contentsOf: CommittedContent(
          search, committed: Set(committed), texts: try committedTexts(committed), known: report
        ).report)
    }
    return LeakSearch(search, known: found)
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

/// Where rules have found fault: a consent they point into is not reported twice.
private struct FaultyPlaces {
  private struct Place: Hashable {
    let path: String
    let offset: Int

    init(_ range: SourceRange) {
      path = range.file.path
      offset = range.offsets.lowerBound
    }
  }

  private let places: Set<Place>

  init(_ report: Report) {
    places = Set(
      report.diagnostics.flatMap { [$0.range] + $0.notes.map(\.range) }.compactMap { $0 }
        .map(Place.init))
  }

  /// Whether a fault points at the person's consents or at one of their fields.
  func contains(_ withheld: WithheldPerson) -> Bool {
    guard let consent = withheld.person.consent else {
      return places.contains(Place(withheld.person.range))
    }
    let fields = consent.data.slots.indices.map { consent.data.range(ofSlot: $0) }
    return (fields + [consent.range]).contains { places.contains(Place($0)) }
  }
}
