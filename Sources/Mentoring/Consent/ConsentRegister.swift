import Text

/// Whom a portal may name, as of a day: the one answer that the gate, the rules and messages share.
///
/// Made once for a portal, in a walk over people and mentees.
package struct ConsentRegister: Sendable {
  package let days: JudgedDays
  private let consents: [String: PublicConsent]

  /// - Parameter others: The addresses that a consent has to name besides the portal's own: those to
  ///   which what the portal shows is handed on.
  package init(_ portal: Portal, _ days: JudgedDays, namingAlso others: [String] = []) {
    self.days = days
    let minors = Minors(portal, days)
    let named = ([portal.site.baseURL ?? ""] + others).map(SiteLocation.init)
    // An address that is none is named by nobody.
    let addresses = named.contains { $0 == nil } ? [] : named.compactMap { $0 }
    consents = Dictionary(
      portal[Person.self].map { person in
        let consent = PublicConsent(
          person, at: addresses, on: days.ofConsents,
          needsRepresentative: minors.isUnrepresented(person))
        return (person.id, consent)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A person's consent as it bears on the portal; nil when there is no such person.
  package subscript(_ person: Reference<Person>?) -> PublicConsent? {
    person.flatMap { consents[$0.id] }
  }

  /// Whether a person may be named.
  package func allows(_ person: Reference<Person>?) -> Bool {
    self[person].map { $0.obstacle == nil } ?? false
  }
}

/// Who is under age, and for whom of them the legal representative has consented (ст. 9 ч. 6 закона
/// № 152-ФЗ; ст. 64 СК; 001 шаг 1).
private struct Minors {
  private let days: JudgedDays
  private let mentees: [String: [Record<Mentee>]]

  init(_ portal: Portal, _ days: JudgedDays) {
    self.days = days
    mentees = Dictionary(grouping: portal[Mentee.self]) { $0.person?.id ?? "" }
  }

  /// Whether somebody is a minor and a representative's consent is missing.
  func isUnrepresented(_ person: Record<Person>) -> Bool {
    let roles = mentees[person.id] ?? []
    guard isMinor(person, roles) else { return false }
    return person.consent?.by?.is("legal-rep") != true
      || roles.contains { role in role.legalRepConsent.map { $0 > days.ofConsents } ?? true }
  }

  /// In the year of the eighteenth birthday only a record that denies it makes a person of age.
  private func isMinor(_ person: Record<Person>, _ roles: [Record<Mentee>]) -> Bool {
    if roles.contains(where: { $0.minor == true }) { return true }
    guard let year = person.birthYear else { return false }
    let age = days.ofAges.year - year
    return age < 18 || age == 18 && !roles.contains { $0.minor == false }
  }
}
