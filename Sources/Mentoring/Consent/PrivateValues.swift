package import Diagnostics

/// What must not be found in the output: every private value, and the names of those not shown.
///
/// The gate should make a leak impossible; the finished tree is searched all the same.
package struct PrivateValues: Sendable {
  /// A secret and where it comes from, for the message that it leaked.
  package struct Value: Sendable {
    package let text: String
    /// «телефон» of «persons/ivanova.md»
    package let label: String
    package let record: RecordData
    package let place: Place
  }

  /// A secret that stands in an open text, found without a page.
  package struct Spill: Sendable {
    package let value: Value
    /// The words in the open.
    package let range: SourceRange
  }

  /// What no page may hold.
  package private(set) var all: [Value] = []
  /// Names that one field shows by right, found in a text that has no such right.
  package private(set) var spilled: [Spill] = []

  private let open: OpenWords

  /// The secrets of a portal: what the full model has and the published one has not.
  package init(_ portal: Portal, published: PublishedPortal) {
    open = OpenWords(published)
    for schema in DomainModel.entities where schema.hasPrivateFields {
      for record in portal.records(of: schema.name).all {
        collect(record, published.records(of: schema.name)[record.id])
      }
    }
    let hidden = portal[Person.self].filter { published[Person.self][$0.id] == nil }
    let narrow = NarrowNames(published)
    for person in hidden { collectName(person, narrow) }
  }

  private mutating func collect(_ record: RecordData, _ shown: RecordData?) {
    for slot in record.slots.indices where !record.slots[slot].value.isAbsent {
      let field = record.schema.fields[slot]
      let value = record.slots[slot]
      if field.isPrivate, shown?.slots[slot].value.isAbsent ?? true {
        collect(value, field, record)
      }
      for group in value.value.groups { collect(group, nil) }
    }
  }

  private mutating func collect(_ slot: Slot, _ field: FieldDeclaration, _ record: RecordData) {
    switch slot.value {
    case .text(let text): addText(text, field, record, slot.place)
    case .markdown(let text): addText(text.text, field, record, slot.place)
    case .list(let slots): for slot in slots { collect(slot, field, record) }
    default: break
    }
  }

  /// Fewer words than these, and words of a vocabulary, are nobody's: «Планирование урока».
  private static let fewestWords = 4

  private mutating func addText(
    _ text: String, _ field: FieldDeclaration, _ record: RecordData, _ place: Place
  ) {
    let isOpen =
      if let contact = ContactKey.of(text) {
        open.opensContact(contact)
      } else {
        OpenWords.words(of: text).count < Self.fewestWords || open.isLabel(text)
      }
    if !isOpen { all.append(Value(text: text, label: field.label, record: record, place: place)) }
  }

  /// A hidden person's name in the forms in which a page would name them and nobody else.
  private mutating func collectName(_ person: Record<Person>, _ narrow: NarrowNames) {
    let forms = NameForms(PersonName(person))
    // Who has withdrawn a consent is not written to under the name any more.
    let places = person.consent?.withdrawn == nil ? narrow.places(of: forms) : []
    let isAmbiguous = forms.others.first.map(open.opens) ?? false
    // The full name begins with surname and name, which are looked for wherever they mean nobody else.
    for form in isAmbiguous ? forms.all : forms.others where !open.opens(form) {
      let value = Value(
        text: form.text, label: form.label, record: person.data, place: person.data.place)
      if places.isEmpty {
        all.append(value)
      } else {
        spilled += narrow.occurrences(of: form, outside: places).map {
          Spill(value: value, range: $0)
        }
      }
    }
  }
}

extension FieldValue {
  /// The groups inside the value.
  fileprivate var groups: [RecordData] {
    switch self {
    case .group(let group): [group]
    case .list(let slots): slots.flatMap { $0.value.groups }
    default: []
    }
  }
}
