package import Text

/// A person's consent to dissemination as it bears on one portal on one day (152-ФЗ, ст. 10.1), or on
/// all portals at which the same bytes are to be seen.
package struct PublicConsent: Sendable {
  /// Why a person is not named.
  package enum Obstacle: Sendable, Equatable {
    /// Nothing is recorded of the person's consents.
    case noConsent
    /// There is no consent to dissemination.
    case notGiven
    /// The consent is of a day to come.
    case notYetGiven(CalendarDate)
    case withdrawn(CalendarDate)
    case ended(CalendarDate)
    /// The consent does not name this portal's address.
    case otherAddress
    /// The consent lists what may be shown, and the name is not in the list.
    case nameless
    /// A minor for whom no legal representative has consented.
    case unrepresented
  }

  /// Why the person is not named; nil when the consent lets the portal name them.
  package let obstacle: Obstacle?
  /// Whether the consent names this portal's address as the resource (приказ РКН № 18).
  package let namesPortal: Bool
  /// The items the consent lists; nil when it has no list.
  private let items: Set<String>?

  init(
    _ person: Record<Person>, at addresses: [SiteLocation], on day: CalendarDate,
    needsRepresentative: Bool
  ) {
    let consent = person.consent
    items = consent?.fields.map { Set($0.map(\.key)) }
    let named = (consent?.resource ?? []).compactMap(SiteLocation.init)
    namesPortal =
      !addresses.isEmpty
      && addresses.allSatisfy { address in named.contains { $0.contains(address) } }
    let listsName = items?.contains(PersonalDatum.name.rawValue) ?? true
    obstacle =
      Self.obstacle(consent, on: day)
      ?? (!namesPortal ? .otherAddress : nil)
      ?? (!listsName ? .nameless : nil)
      ?? (needsRepresentative ? .unrepresented : nil)
  }

  private static func obstacle(_ consent: Record<Consent>?, on day: CalendarDate) -> Obstacle? {
    guard let consent else { return .noConsent }
    if let withdrawn = consent.withdrawn, withdrawn <= day { return .withdrawn(withdrawn) }
    guard let given = consent.dissemination else { return .notGiven }
    if given > day { return .notYetGiven(given) }
    if let until = consent.validUntil, until < day { return .ended(until) }
    return nil
  }

  /// Whether a field may be shown under the consent.
  ///
  /// A consent without a list covers what is not private; a private field is shown only when its
  /// item is listed.
  func covers(_ field: FieldDeclaration) -> Bool {
    if field.disclosure.isInternal { return false }
    guard let item = field.disclosure.item else { return !field.isPrivate }
    return items.map { $0.contains(item.rawValue) } ?? !field.isPrivate
  }
}
