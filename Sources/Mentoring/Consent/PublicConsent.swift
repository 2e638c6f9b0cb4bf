package import Text

/// A person's consent to dissemination as it bears on one portal (152-ФЗ, ст. 10.1).
package struct PublicConsent: Sendable {
  private let consent: Record<Consent>?
  private let host: String?

  package init(_ person: Record<Person>, site: Record<SiteSettings>) {
    self.init(person, host: site.baseURL.flatMap(WebAddress.host))
  }

  /// - Parameter host: The portal's host, for whoever asks about many people.
  init(_ person: Record<Person>, host: String?) {
    consent = person.consent
    self.host = host
  }

  /// Whether the consent lets the person be shown on the portal on a day.
  package func isValid(on day: CalendarDate) -> Bool {
    guard let consent, let given = consent.dissemination, given <= day else { return false }
    if let until = consent.validUntil, until < day { return false }
    if let withdrawn = consent.withdrawn, withdrawn <= day { return false }
    return namesPortal && allows("name") ?? true
  }

  /// Whether the consent names this portal's address as the resource (приказ РКН № 18).
  package var namesPortal: Bool {
    (consent?.resource ?? []).contains { WebAddress.host($0) == host && host != nil }
  }

  /// Whether the field may be shown under the consent.
  ///
  /// A consent without a list covers what is not private; a private field is shown only when it is
  /// listed. The id is no personal datum by itself.
  func covers(_ field: FieldDeclaration) -> Bool {
    switch field.key {
    case "id": true
    case "consent": false
    case "surname", "patronymic": allows("name") ?? true
    case "experience_years": allows("experience") ?? true
    case "birth_year": allows("birth-year") ?? false
    default: allows(field.key) ?? !field.isPrivate
    }
  }

  /// Whether the consent's list has the item; nil when there is no list.
  private func allows(_ item: String) -> Bool? {
    consent?.fields.map { listed in listed.contains { $0.key == item } }
  }
}
