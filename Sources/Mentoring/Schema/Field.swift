import Synchronization

/// What is declared of a field, once, for decoding, messages, schemas, templates and the handbook.
///
/// An object, so that whoever goes through the fields of many records copies one reference for each.
package final class FieldDeclaration: Sendable {
  /// The Latin key.
  package let key: String
  /// The Russian label: heading on pages, column of a spreadsheet, also accepted as a key.
  package let label: String
  /// Other accepted spellings.
  package let aliases: [String]
  package let type: FieldType
  package let presence: Presence
  /// What lets the field be shown.
  package let disclosure: Disclosure
  /// One line of help in Russian.
  package let help: String?
  /// The clause the field comes from.
  package let source: String?

  init(
    key: String, label: String, aliases: [String], type: FieldType, presence: Presence,
    disclosure: Disclosure, help: String?, source: String?
  ) {
    self.key = key
    self.label = label
    self.aliases = aliases
    self.type = type
    self.presence = presence
    self.disclosure = disclosure
    self.help = help
    self.source = source
  }

  /// Read and checked, and not in the output unless a consent names it (🔒).
  package var isPrivate: Bool { disclosure.isPrivate }

  /// Whether a template can have no right to the field: no consent opens it.
  package var isNeverShown: Bool { disclosure.isNeverShown }
}

/// Whether a record must have a field.
package enum Presence: Sendable, Equatable {
  case required
  /// Expected by the rule catalogue, which reports its absence under its own id.
  case expected
  case optional
}

/// A declared field that knows the type of its values and its slot in a record.
package final class Field<Value: FieldReadable>: AnyField {
  package let declaration: FieldDeclaration
  private let slot = Atomic<Int>(-1)

  init(_ declaration: FieldDeclaration) { self.declaration = declaration }

  /// The slot, given once when the schema is made and before any record exists.
  package var index: Int { slot.load(ordering: .relaxed) }

  package func take(slot: Int) { self.slot.store(slot, ordering: .relaxed) }
}

/// A field of whatever type, as a schema sees it.
package protocol AnyField: AnyObject, Sendable {
  var declaration: FieldDeclaration { get }
  func take(slot: Int)
}
