package import Text

/// Lets through what may be shown and nothing else (152-ФЗ, ст. 10.1; приказ РКН № 18).
///
/// What may be shown is declared with the fields themselves (`Disclosure`).
package struct ConsentGate: Sendable {
  private let portal: Portal
  private let consents: ConsentRegister
  /// Whether programmes that are still drafts are let through too.
  private let showsDrafts: Bool

  /// The publishable part of a portal as of a day.
  package static func publish(
    _ portal: Portal, today: CalendarDate, drafts: Bool = false
  ) -> PublishedPortal {
    publish(portal, ConsentRegister(portal, JudgedDays(today)), drafts: drafts)
  }

  /// The publishable part of a portal under consents that were looked through already.
  package static func publish(
    _ portal: Portal, _ consents: ConsentRegister, drafts: Bool = false
  ) -> PublishedPortal {
    ConsentGate(portal: portal, consents: consents, showsDrafts: drafts).publish()
  }

  private func publish() -> PublishedPortal {
    var collections: [String: RecordCollection] = [:]
    for schema in DomainModel.entities {
      let records = portal.records(of: schema.name).all.compactMap(pass).map(withoutSamples)
      collections[schema.name] = RecordCollection(records)
    }
    let people = RecordList<Person>(collections[Person.name] ?? .empty)
    return PublishedPortal(
      site: Record(withoutSamples(pass(whole: portal.site.data))), today: consents.days.today,
      downloads: portal.downloads, collections: collections,
      mentees: PublishedMentees(portal, namedAs: publicName, today: consents.days.today),
      withheld: WithheldPerson.all(of: portal, consents),
      withheldPortraits: withheldPortraits(people), gaps: gaps(),
      joined: portal.joined)
  }

  /// The record as it may be shown, or nil.
  private func pass(_ record: RecordData) -> RecordData? {
    switch record.schema.name {
    case Person.name: return pass(record, of: Reference(record.id))
    case Mentee.name: return passMentee(Record(record))
    case Programme.name where !showsDrafts && Record<Programme>(record).status?.is("draft") == true:
      return nil
    default:
      guard record.schema.subject != nil else { return pass(whole: record) }
      return record.subject.flatMap { pass(record, of: $0) }
    }
  }

  /// The record without the words that a new portal's files wait to have replaced (VALUE-12).
  private func withoutSamples(_ record: RecordData) -> RecordData {
    portal.holdsSamples ? record.mapValues { $1.withoutSamples } : record
  }

  /// The gaps of the portal, and the records whose person is in one of them.
  private func gaps() -> ReadingGaps {
    guard portal.gaps.entities.contains(Person.name) else { return portal.gaps }
    let about = DomainModel.entities.filter { $0.subject != nil }
    return portal.gaps.withholding(
      about.flatMap { portal.records(of: $0.name).all }.filter { record in
        record.subject.map { portal.gaps.mayHide($0.id, of: Person.name) } ?? false
      })
  }

  /// The files that are portraits of people and of nobody who lets a portrait be shown.
  private func withheldPortraits(_ shown: some Sequence<Record<Person>>) -> Set<String> {
    let all = Set(portal[Person.self].compactMap { $0.photo?.file })
    return all.subtracting(shown.compactMap { $0.photo?.file })
  }
}

extension ConsentGate {
  /// What a consent lets be seen of a record about a person; nil when it does not let them be named.
  private func pass(_ record: RecordData, of person: Reference<Person>) -> RecordData? {
    guard let consent = consents[person], consent.obstacle == nil else { return nil }
    return record.mapValues { field, value in
      consent.covers(field) ? value : .absent
    }
  }

  /// A record that is about nobody: without 🔒 fields, and leading only to people whose consents
  /// cover what it says of them.
  private func pass(whole record: RecordData) -> RecordData {
    guard record.schema.hasGuardedFields else { return record }
    return record.mapValues { field, value in
      guard field.disclosure.isGuarded else { return value }
      return field.isNeverShown
        ? .absent
        : value.keepingReferences { id in
          consents[Reference<Person>(id)].map { $0.obstacle == nil && $0.covers(field) } ?? false
        }
    }
  }

  private func passMentee(_ mentee: Record<Mentee>) -> RecordData? {
    guard publicName(of: mentee) != nil else { return nil }
    let isNamed = mentee.public?.is("name") == true
    return mentee.data.mapValues { field, value in
      field.isNeverShown || field.disclosure.isForNamed && !isNamed ? .absent : value
    }
  }

  /// The name or alias a mentee may be shown under; nil for those who are only counted.
  ///
  /// A category that nobody is to be named with takes the name away, and not the category: a row
  /// without a category among rows that have one would give it away (002 П 5.2.3; 152-ФЗ, ст. 10).
  private func publicName(of mentee: Record<Mentee>) -> String? {
    guard let mode = mentee.public else { return nil }
    if mode.is("alias") { return mentee.alias }
    guard mode.is("name"), !mentee.isSensitive, consents.allows(mentee.person),
      let person = portal[mentee.person]
    else { return nil }
    return PersonName(person).full
  }
}

extension RecordData {
  /// The person whom the record is about.
  var subject: Reference<Person>? {
    guard let slot = schema.subject else { return nil }
    return Reference(reading: slots[slot].value)
  }
}

extension FieldValue {
  /// The value, or what of a list of texts is nobody's sample.
  fileprivate var withoutSamples: FieldValue {
    switch self {
    case .text(let text): TextChecks.isSample(text) ? .absent : self
    case .list(let slots): .list(slots.filter { !$0.value.withoutSamples.isAbsent })
    default: self
    }
  }

  /// The value without the references that fail a test; a value that is no reference stays.
  fileprivate func keepingReferences(_ isKept: (String) -> Bool) -> FieldValue {
    switch self {
    case .reference(let id): isKept(id) ? self : .absent
    case .list(let slots):
      .list(
        slots.compactMap { slot in
          let value = slot.value.keepingReferences(isKept)
          return value.isAbsent ? nil : Slot(value, at: slot.place)
        })
    default: self
    }
  }
}
