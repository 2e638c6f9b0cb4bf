package import Diagnostics

/// Somebody who stands in the portal's lists and may not be named there.
package struct WithheldPerson: Sendable {
  package let person: Record<Person>
  package let obstacle: PublicConsent.Obstacle
  /// The records that are not shown because of it; never empty.
  package let records: [RecordData]

  /// The people of a portal whose records the gate leaves out.
  ///
  /// Mentees who are only counted or have an alias are not among them: that is how they are shown.
  static func all(of portal: Portal, _ consents: ConsentRegister) -> [WithheldPerson] {
    let about = DomainModel.entities.filter { $0.subject != nil }
      .flatMap { portal.records(of: $0.name).all }.filter(\.asksForName)
    let records = Dictionary(grouping: about) { $0.subject?.id ?? "" }
    return portal[Person.self].compactMap { person in
      guard let own = records[person.id],
        let obstacle = consents[Reference<Person>(person.id)]?.obstacle
      else { return nil }
      return WithheldPerson(person: person, obstacle: obstacle, records: own)
    }
  }

  /// Where the reason stands: in the consents, or at the person who has none.
  package var range: SourceRange {
    guard let consent = person.consent else { return person.range }
    return switch obstacle {
    case .noConsent, .notGiven: consent.range
    case .notYetGiven: consent.range(\.dissemination)
    case .withdrawn: consent.range(\.withdrawn)
    case .ended: consent.range(\.validUntil)
    case .otherAddress: consent.range(\.resource)
    case .nameless: consent.range(\.fields)
    case .unrepresented: consent.range(\.by)
    }
  }
}

extension RecordData {
  /// Whether the record is there to name its person.
  fileprivate var asksForName: Bool {
    schema.name != Mentee.name || Record<Mentee>(self).public?.is("name") == true
  }
}
