package import Text

/// A consent to dissemination that was given once and holds no more (152-ФЗ, ст. 10.1, ч. 12 и 13).
package struct EndedConsent: Sendable {
  package let person: Record<Person>
  /// The day of the withdrawal, or the last day of the consent.
  package let day: CalendarDate
  package let isWithdrawn: Bool
}

extension ConsentRegister {
  /// The people of a portal whose consents were withdrawn or have run out, in the portal's order.
  package func ended(in portal: Portal) -> [EndedConsent] {
    portal[Person.self].compactMap { person in
      switch self[Reference<Person>(person.id)]?.obstacle {
      case .withdrawn(let day): EndedConsent(person: person, day: day, isWithdrawn: true)
      case .ended(let day): EndedConsent(person: person, day: day, isWithdrawn: false)
      default: nil
      }
    }
  }
}
