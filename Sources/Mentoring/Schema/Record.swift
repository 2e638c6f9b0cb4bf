package import Diagnostics
package import Text

/// A value read from a file, after typing.
package indirect enum FieldValue: Sendable {
  case absent
  case text(String)
  case markdown(MarkdownText)
  case date(CalendarDate)
  case integer(Int)
  case decimal(Double)
  case flag(Bool)
  case term(Term)
  case reference(String)
  case list([Slot])
  case group(RecordData)

  package var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Whether nothing was written: no value, or a list without elements.
  package var isMissing: Bool {
    if case .list(let slots) = self { slots.isEmpty } else { isAbsent }
  }
}

/// A value with the place it was read from.
package struct Slot: Sendable {
  package var value: FieldValue
  package var place: Place

  package init(_ value: FieldValue, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// The values of a record or group, each in the slot of its field.
package final class RecordData: Sendable {
  package let schema: Schema
  package let file: SourceFile
  /// Where the record begins.
  package let place: Place
  package let slots: [Slot]
  /// What stands where the id should, when it was refused: others may refer to the record by it.
  let refusedID: String?
  /// The slots whose values were refused; they are absent, and their places are those of the values.
  private let refused: Set<Int>
  /// The files of values that stand in another file than the record, by slot.
  let foreign: [Int: SourceFile]

  package init(
    schema: Schema, file: SourceFile, place: Place, slots: [Slot], refusedID: String? = nil,
    refused: Set<Int> = [], foreign: [Int: SourceFile] = [:]
  ) {
    self.schema = schema
    self.file = file
    self.place = place
    self.slots = slots
    self.refusedID = refusedID
    self.refused = refused
    self.foreign = foreign
  }

  /// The file that a slot's value stands in.
  package func file(ofSlot slot: Int) -> SourceFile { foreign[slot] ?? file }

  /// The record with more values, which stand in other files.
  func with(_ slots: [Slot], from files: [Int: SourceFile]) -> RecordData {
    RecordData(
      schema: schema, file: file, place: place, slots: slots, refusedID: refusedID,
      refused: refused, foreign: foreign.merging(files) { $1 })
  }

  /// The record with other values at the same places.
  func with(_ slots: [Slot]) -> RecordData {
    RecordData(
      schema: schema, file: file, place: place, slots: slots, refusedID: refusedID,
      refused: refused.union(
        slots.indices.filter { slots[$0].value.isAbsent && !self.slots[$0].value.isAbsent }),
      foreign: foreign)
  }

  /// The id, or an empty text when the record lacks a good one.
  package var id: String {
    if let slot = schema.id, case .text(let id) = slots[slot].value { id } else { "" }
  }

  /// Where a slot's value stands, a refused one too; for an absent one, where the record begins.
  package func range(ofSlot slot: Int) -> SourceRange {
    let isThere = !slots[slot].value.isAbsent || refused.contains(slot)
    return isThere
      ? slots[slot].place.range(in: self.file(ofSlot: slot))
      : SourceRange(file: file, place.offsets, absent: schema.fields[slot].key)
  }
}

/// A record or group seen through its declared fields: `mentor.capacity`, `programme.start`.
@dynamicMemberLookup
package struct Record<Of: Declared>: Sendable {
  package let data: RecordData

  package init(_ data: RecordData) { self.data = data }

  /// The value of a field; nil when the file has none or a bad one, which was reported.
  ///
  /// Inlined, so that the compiler sees which field is meant and follows no key path at run time.
  @inline(__always)
  package subscript<Value>(dynamicMember path: KeyPath<Of.Fields, Field<Value>>) -> Value? {
    Value(reading: data.slots[Of.declaration.fields[keyPath: path].index].value)
  }

  /// Where a field's value stands; for an absent one, where the record begins.
  package func range<Value>(_ path: KeyPath<Of.Fields, Field<Value>>) -> SourceRange {
    data.range(ofSlot: Of.declaration.fields[keyPath: path].index)
  }

  /// Where the values of a list field stand, one by one.
  package func ranges<Value>(_ path: KeyPath<Of.Fields, Field<[Value]>>) -> [SourceRange] {
    let slot = Of.declaration.fields[keyPath: path].index
    guard case .list(let slots) = data.slots[slot].value else { return [] }
    return slots.map { $0.place.range(in: data.file(ofSlot: slot)) }
  }

  /// Where the record begins.
  package var range: SourceRange { data.place.range(in: data.file) }
}

extension Record where Of: Entity {
  package var id: String { data.id }
}

/// The id of a record of another entity.
package struct Reference<Target: Entity>: Sendable, Hashable {
  package let id: String

  package init(_ id: String) { self.id = id }
}

/// Markdown as it stands in a file: the body of a Markdown file, or the text of a value.
package struct MarkdownText: Sendable {
  package let file: SourceFile
  /// The stretch of the file; a body's bytes are the text itself.
  package let place: Place
  /// The text when it is not the file's bytes (a folded or quoted YAML value, a cell).
  package let unquoted: String?

  package init(file: SourceFile, place: Place, unquoted: String? = nil) {
    self.file = file
    self.place = place
    self.unquoted = unquoted
  }

  package var text: String { unquoted ?? file.text(place.offsets) }
}
