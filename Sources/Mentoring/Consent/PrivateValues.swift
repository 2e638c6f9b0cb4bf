package import Diagnostics

/// What must not be found in the output: every private value. Names are looked for by `SecretSearch`.
///
/// The gate should make a leak impossible; sources and finished pages are searched all the same.
package struct PrivateValues: Sendable {
  /// A secret and where it comes from, for the message that it leaked.
  package struct Value: Sendable {
    package let text: String
    /// «телефон» of «persons/ivanova.md»
    package let label: String
    package let record: RecordData
    package let place: Place
  }

  package private(set) var all: [Value] = []

  /// The secrets of a portal: what the full model has and the published one has not.
  package init(_ portal: Portal, published: PublishedPortal) {
    for schema in DomainModel.entities where schema.hasPrivateFields {
      for record in portal.records(of: schema.name).all {
        collect(record, published.records(of: schema.name)[record.id])
      }
    }
    let open = OpenTexts(published)
    all.removeAll { open.contains($0.text) }
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
    case .text(let text): add(text, field.label, record, slot.place)
    case .markdown(let text): add(text.text, field.label, record, slot.place)
    case .list(let slots): for slot in slots { collect(slot, field, record) }
    default: break
    }
  }

  private mutating func add(_ text: String, _ label: String, _ record: RecordData, _ place: Place) {
    all.append(Value(text: text, label: label, record: record, place: place))
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

/// What a portal shows anyway: a school's phone is no secret because a teacher has the same one.
private struct OpenTexts {
  private var texts: Set<String> = []

  init(_ portal: PublishedPortal) {
    for schema in DomainModel.entities {
      for record in portal.records(of: schema.name).all { collect(record) }
    }
  }

  func contains(_ text: String) -> Bool { texts.contains(text) }

  private mutating func collect(_ record: RecordData) {
    for slot in record.slots { collect(slot.value) }
  }

  private mutating func collect(_ value: FieldValue) {
    switch value {
    case .text(let text): texts.insert(text)
    case .list(let slots): for slot in slots { collect(slot.value) }
    case .group(let group): collect(group)
    default: break
    }
  }
}
