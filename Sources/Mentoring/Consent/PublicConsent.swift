/// A person's consent to dissemination as it bears on one portal (152-ФЗ, ст. 10.1).
package struct PublicConsent: Sendable {
  private let consent: Record<Consent>?
  private let host: String?
  /// The keys of the fields the consent lists; nil when it lists none.
  private let listed: Set<String>?

  package init(_ person: Record<Person>, site: Record<Site>) {
    consent = person.consent
    host = site.baseURL.flatMap(WebAddress.host)
    listed = person.consent?.fields.map { Set($0.compactMap(Self.key)) }
  }

  /// Whether the consent lets the person be shown on the portal on a day.
  package func isValid(on day: CalendarDate) -> Bool {
    guard let consent, let given = consent.dissemination, given <= day else { return false }
    if let until = consent.validUntil, until < day { return false }
    if let withdrawn = consent.withdrawn, withdrawn <= day { return false }
    return namesPortal && covers("surname") && covers("name")
  }

  /// Whether the consent names this portal's address as the resource (приказ РКН № 18).
  package var namesPortal: Bool {
    guard let resource = consent?.resource.flatMap(WebAddress.host) else { return false }
    return resource == host
  }

  /// Whether the field may be shown under the consent.
  ///
  /// A consent without a list covers what is not private; a private field is shown only when it is
  /// listed. The id and the organisation are no personal data by themselves.
  func covers(_ field: FieldDeclaration) -> Bool {
    switch field.key {
    case "id", "org": true
    case "consent": false
    default: listed?.contains(field.key) ?? !field.isPrivate
    }
  }

  private func covers(_ key: String) -> Bool { listed?.contains(key) ?? true }

  /// The field of a person that a list names by key or label.
  private static func key(_ name: String) -> String? {
    Person.declaration.schema.slot(spelled: name).map { Person.declaration.schema.fields[$0].key }
  }
}

/// The parts of a web address that matter here.
package enum WebAddress {
  /// The host in lower case, without `www.`, or nil when there is none.
  package static func host(_ address: String) -> String? {
    guard let start = address.range(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { !"/?#:".contains($0) }.lowercased()
    guard !host.isEmpty else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) { return index..<self.index(index, offsetBy: part.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
