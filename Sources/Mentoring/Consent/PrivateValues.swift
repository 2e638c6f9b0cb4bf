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
    /// Where it is written.
    package let range: SourceRange
  }

  /// What no page may hold.
  package private(set) var all: [Value] = []

  private let open: OpenWords

  /// The secrets of a portal: what the full model has and the published one has not.
  package init(_ portal: Portal, published: PublishedPortal) {
    open = OpenWords(published)
    for schema in DomainModel.entities where schema.hasPrivateFields {
      for record in portal.records(of: schema.name).all {
        collect(record, published.records(of: schema.name)[record.id], of: record)
      }
    }
  }

  /// - Parameter owner: The record that a group is part of.
  private mutating func collect(
    _ record: RecordData, _ shown: RecordData?, of owner: RecordData
  ) {
    for slot in record.slots.indices where !record.slots[slot].value.isAbsent {
      let field = record.schema.fields[slot]
      let value = record.slots[slot]
      if field.isPrivate, shown?.slots[slot].value.isAbsent ?? true {
        collect(value, field, owner, record.file(ofSlot: slot))
      }
      for group in value.value.groups { collect(group, nil, of: owner) }
    }
  }

  private mutating func collect(
    _ slot: Slot, _ field: FieldDeclaration, _ record: RecordData, _ file: SourceFile
  ) {
    let range = slot.place.range(in: file)
    switch slot.value {
    case .text(let text): addText(text, field, record, range)
    case .markdown(let text): addText(text.text, field, record, range)
    case .list(let slots): for slot in slots { collect(slot, field, record, file) }
    default: break
    }
  }

  /// Fewer words than these, and words of a vocabulary, are nobody's: «Планирование урока».
  private static let fewestWords = 4

  private mutating func addText(
    _ text: String, _ field: FieldDeclaration, _ record: RecordData, _ range: SourceRange
  ) {
    let isOpen =
      if let contact = ContactKey.of(text) {
        open.opensContact(contact)
      } else {
        OpenWords.words(of: text).count < Self.fewestWords || open.isLabel(text)
      }
    if !isOpen { all.append(Value(text: text, label: field.label, record: record, range: range)) }
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
