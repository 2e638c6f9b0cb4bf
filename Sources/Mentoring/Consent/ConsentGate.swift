package import Text

/// Lets through what may be shown and nothing else (152-ФЗ, ст. 10.1; приказ РКН № 18).
package struct ConsentGate: Sendable {
  let portal: Portal
  let today: CalendarDate
  /// The portal's host, which consents have to name.
  private let host: String?
  /// The people who may be shown, by their ids.
  private let shown: Set<String>

  /// Whether programmes that are still drafts are let through too.
  let showsDrafts: Bool

  /// The publishable part of a portal as of a day.
  package static func publish(
    _ portal: Portal, today: CalendarDate, drafts: Bool = false
  ) -> PublishedPortal {
    ConsentGate(portal, today, drafts).publish()
  }

  private init(_ portal: Portal, _ today: CalendarDate, _ drafts: Bool) {
    self.portal = portal
    self.today = today
    showsDrafts = drafts
    let host = portal.site.baseURL.flatMap(WebAddress.host)
    self.host = host
    shown = Set(
      portal[Person.self].filter { PublicConsent($0, host: host).isValid(on: today) }.map(\.id))
  }

  private func publish() -> PublishedPortal {
    var collections: [String: RecordCollection] = [:]
    for schema in DomainModel.entities {
      let records = portal.records(of: schema.name).all.compactMap(pass)
      collections[schema.name] = RecordCollection(records)
    }
    return PublishedPortal(
      site: Record(withoutPrivateFields(portal.site.data)), today: today,
      downloads: portal.downloads, collections: collections, menteeCounts: menteeCounts(),
      lastCheckOfMentees: portal[Mentee.self].compactMap(\.checked).filter { $0 <= today }.max(),
      menteeLabels: menteeLabels(), gaps: gaps(), gate: self)
  }

  /// The record as it may be shown, or nil.
  private func pass(_ record: RecordData) -> RecordData? {
    switch record.schema.name {
    case Person.name: passPerson(Record(record))
    case Mentor.name, Curator.name, Portfolio.name:
      isShown(Self.person(of: record)) ? withoutPrivateFields(record) : nil
    case Mentee.name: passMentee(Record(record))
    case Programme.name where !showsDrafts && Record<Programme>(record).status?.is("draft") == true:
      nil
    default: withoutPrivateFields(record)
    }
  }

  /// The person without whose consent a record is not shown, or not by name.
  private static func person(of record: RecordData) -> Reference<Person>? {
    switch record.schema.name {
    case Mentor.name: Record<Mentor>(record).person
    case Curator.name: Record<Curator>(record).person
    case Portfolio.name: Record<Portfolio>(record).owner
    case Mentee.name: Record<Mentee>(record).person
    default: nil
    }
  }

  /// The gaps of the portal, and the records whose person is in one of them.
  private func gaps() -> ReadingGaps {
    guard portal.gaps.entities.contains(Person.name) else { return portal.gaps }
    let names = [Mentor.name, Curator.name, Portfolio.name, Mentee.name]
    return portal.gaps.withholding(
      names.flatMap { portal.records(of: $0).all }.filter { record in
        Self.person(of: record).map { portal.gaps.mayHide($0.id, of: Person.name) } ?? false
      })
  }

  func isShown(_ reference: Reference<Person>?) -> Bool {
    reference.map { shown.contains($0.id) } ?? false
  }
}

extension ConsentGate {
  /// A person with the fields the consent lists; the others are as if they had never been written.
  private func passPerson(_ person: Record<Person>) -> RecordData? {
    let consent = PublicConsent(person, host: host)
    guard consent.isValid(on: today) else { return nil }
    return person.data.keeping { field in consent.covers(field) }
  }

  private func passMentee(_ mentee: Record<Mentee>) -> RecordData? {
    guard publicName(of: mentee) != nil else { return nil }
    let isSensitive = mentee.category.map(self.isSensitive) ?? false
    let open = withoutPrivateFields(mentee.data)
    let hidesPerson = mentee.public?.is("name") != true
    return open.keeping { field in
      !(field.key == "category" && isSensitive) && !(field.key == "requests" && isSensitive)
        && !(field.key == "person" && hidesPerson)
    }
  }

  /// The name or alias a mentee may be shown under; nil for those who are only counted.
  private func publicName(of mentee: Record<Mentee>) -> String? {
    guard let mode = mentee.public else { return nil }
    if mode.is("alias") { return mentee.alias }
    guard mode.is("name"), isShown(mentee.person), let person = portal[mentee.person] else {
      return nil
    }
    return PersonName(person).full
  }

  /// Whether the category is never named beside a person (002 П 5.2.3; 004; 152-ФЗ, ст. 10).
  private func isSensitive(_ category: Term) -> Bool {
    Vocabulary.sensitiveCategories.contains(category.key)
  }

  private func menteeLabels() -> [String: String] {
    var labels: [String: String] = [:]
    for mentee in portal[Mentee.self] {
      if let name = publicName(of: mentee) {
        labels[mentee.id] = name
      } else if let category = mentee.category, !isSensitive(category) {
        labels[mentee.id] = category.label.capitalizingFirst
      } else {
        labels[mentee.id] = "Наставляемый"
      }
    }
    return labels
  }

  private func menteeCounts() -> [(category: Term, count: Int)] {
    var counts: [Term: Int] = [:]
    for mentee in portal[Mentee.self] {
      if let category = mentee.category { counts[category, default: 0] += 1 }
    }
    return Vocabulary.menteeCategory.terms.compactMap { term in counts[term].map { (term, $0) } }
  }

  /// The record with every 🔒 field emptied, in its groups too.
  private func withoutPrivateFields(_ record: RecordData) -> RecordData {
    record.schema.hasPrivateFields ? record.keeping { !$0.isPrivate } : record
  }
}

extension RecordData {
  /// The record with only the values of the fields that pass, in its groups too.
  func keeping(_ passes: (FieldDeclaration) -> Bool) -> RecordData {
    let slots = zip(schema.fields, slots).map { field, slot in
      passes(field)
        ? Slot(slot.value.withoutPrivateFields, at: slot.place) : Slot(.absent, at: slot.place)
    }
    return RecordData(schema: schema, file: file, place: place, slots: slots)
  }
}

extension FieldValue {
  /// The value with the 🔒 fields of its groups emptied.
  fileprivate var withoutPrivateFields: FieldValue {
    switch self {
    case .group(let group):
      .group(group.schema.hasPrivateFields ? group.keeping { !$0.isPrivate } : group)
    case .list(let slots): .list(slots.map { Slot($0.value.withoutPrivateFields, at: $0.place) })
    default: self
    }
  }
}
