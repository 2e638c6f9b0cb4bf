/// One round of publishing the end of consents: whose have ended, and what is left out so far.
///
/// A fault that such an end has caused takes its text, file or record out of the portal and stops
/// nothing; every other one is an error as ever.
package struct Withdrawal: Sendable {
  /// The people whose consents were withdrawn or have run out, by their ids.
  let people: Set<String>
  package let omission: Omission

  /// - Parameter ended: Those whose consents have ended; empty when a build bridges nothing.
  package init(of ended: [EndedConsent] = [], leavingOut omission: Omission = Omission()) {
    people = Set(ended.map(\.person.id))
    self.omission = omission
  }

  /// Whether there is an end to be published.
  package var isOn: Bool { !people.isEmpty }

  /// Whether a person's consent has ended.
  package func concerns(_ person: Record<Person>) -> Bool { people.contains(person.id) }

  /// Whether a record is of such a person.
  func concerns(_ record: RecordData) -> Bool {
    if record.schema.name == Person.name { return people.contains(record.id) }
    let owner =
      record.schema.name == Mentee.name ? Record<Mentee>(record).person : record.subject
    return owner.map { people.contains($0.id) } ?? false
  }

  /// Whether something can be left out that names such a person; what was left out and is found
  /// again cannot be.
  func bridges(_ thing: Omission.Thing) -> Bool { isOn && !omission.contains(thing) }
}
