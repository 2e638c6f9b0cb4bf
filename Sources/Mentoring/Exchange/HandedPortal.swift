import Privacy
import Text

/// What of a portal may be handed to an address: what the gate lets out for it, without the texts that
/// name somebody who did not consent to it.
package struct HandedPortal: Sendable {
  package let address: String
  /// Whether the package may lie where everybody gets it.
  let isPublic: Bool
  /// The portal with all its records, as it would stand at the address.
  package let whole: Portal
  package let published: PublishedPortal
  /// What searches finished bytes for those who are not to be named at the address.
  package let search: SecretSearch
  /// The people the portal shows by name to its own visitors and who are not named at the address.
  package let withheld: Int
  /// How many texts and records are left out as they name somebody.
  package let omitted: Int
  /// The portal's own address, where the records' pages stand.
  package let home: String

  /// - Parameters:
  ///   - isPublic: Whether the package lies in the portal's own tree: then only those are in it who
  ///     may be named there too.
  package init(_ portal: Portal, to address: String, isPublic: Bool, _ days: JudgedDays) {
    let home = portal.site.baseURL ?? ""
    let whole = portal.at(address)
    let consents = ConsentRegister(whole, days, namingAlso: isPublic ? [home] : [])
    let hidden = portal[Person.self].filter { !consents.allows(Reference($0.id)) }
      .map { EndedConsent(person: $0, day: days.ofConsents, isWithdrawn: false) }
    var omission = Omission()
    var round = Round(whole, consents, hidden, omission)
    while omission.add(round.found.omitted) {
      round = Round(whole, consents, hidden, omission)
    }
    self.address = address
    self.isPublic = isPublic
    self.whole = whole
    self.home = home
    published = round.published
    search = round.search
    withheld = published.withheld.count
    omitted = omission.things.count
  }

  /// One round: what the gate lets out of what is not left out yet, and what in it names people.
  private struct Round {
    let published: PublishedPortal
    let search: SecretSearch
    let found: SecretFindings

    init(
      _ whole: Portal, _ consents: ConsentRegister, _ hidden: [EndedConsent], _ omission: Omission
    ) {
      let rest = omission.isEmpty ? whole : whole.leavingOut(omission, hidden)
      published = ConsentGate.publish(rest, consents)
      search = SecretSearch(whole, published: published)
      found = search.search([], Withdrawal(of: hidden, leavingOut: omission))
    }
  }
}

extension HandedPortal {
  /// Whether finished bytes name somebody or say something that is not for the address: the last net.
  package func discloses(_ package: [UInt8]) -> Bool {
    !search.leaks(in: package, .json, settled: []).isEmpty
  }
}
