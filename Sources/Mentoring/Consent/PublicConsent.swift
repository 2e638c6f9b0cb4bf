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

/// The parts of a web address that matter here.
package enum WebAddress {
  /// The host in lower case, without `www.`, or nil when there is none.
  package static func host(_ address: String) -> String? {
    guard let start = endOfScheme(address) else { return nil }
    let host = address.utf8[start...].prefix { !ends.contains($0) }
    guard let name = String(host)?.lowercased(), !name.isEmpty else { return nil }
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  /// The path of an address with a slash at both ends: `/` or `/nastavnichestvo/`.
  package static func path(_ address: String) -> String {
    guard let start = endOfScheme(address), let slash = address[start...].firstIndex(of: "/")
    else { return "/" }
    let path = address[slash...].prefix { !"?#".contains($0) }
    return path.hasSuffix("/") ? String(path) : path + "/"
  }

  /// What a host ends before: `/`, `?`, `#`, `:`.
  private static let ends: [UInt8] = [0x2F, 0x3F, 0x23, 0x3A]

  /// Where the host begins: behind the first `://`.
  private static func endOfScheme(_ address: String) -> String.Index? {
    let bytes = address.utf8
    var index = bytes.startIndex
    while let colon = bytes[index...].firstIndex(of: 0x3A) {
      index = bytes.index(after: colon)
      if bytes[index...].starts(with: [0x2F, 0x2F]) { return bytes.index(index, offsetBy: 2) }
    }
    return nil
  }
}
