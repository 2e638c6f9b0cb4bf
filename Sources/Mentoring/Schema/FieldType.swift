/// What kind of value a field holds, however the file's format spells it.
package indirect enum FieldType: Sendable {
  /// One line of text.
  case text(TextFormat)
  /// Markdown of any length.
  case markdown
  /// A calendar date.
  case date
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number, with a point or a comma.
  case decimal
  /// «да» or «нет».
  case flag
  /// A value of a vocabulary.
  case term(Vocabulary)
  /// The id of a record of the named entity.
  case reference(to: String)
  /// Fields of its own.
  case group(Schema)
  /// Several values in the given order.
  case list(FieldType)
  /// Groups, written as a list or as a map from the value of one field to the other fields.
  case keyed(Schema, by: String)

  /// What a line of text must look like.
  package enum TextFormat: String, Sendable {
    case line
    /// An id: `[a-z0-9-]{2,60}`.
    case slug
    /// A name of a person or place: Cyrillic letters, spaces, hyphens.
    case name
    /// An address with `https://` or `http://`.
    case url
    case email
    case phone
    /// A path inside the portal's folder.
    case file
    /// Ten digits with a check sum.
    case inn
  }
}

extension FieldType {
  /// Whether a value of the type is a reference or holds one.
  var mayRefer: Bool {
    switch self {
    case .reference: true
    case .group(let schema), .keyed(let schema, _): !schema.referring.isEmpty
    case .list(let element): element.mayRefer
    default: false
    }
  }

  /// Whether a group inside the type has private fields.
  var hasPrivateFields: Bool { groupSchema?.hasPrivateFields ?? false }

  /// Whether a group inside the type has fields that are not simply shown.
  var hasGuardedFields: Bool { groupSchema?.hasGuardedFields ?? false }

  private var groupSchema: Schema? {
    switch self {
    case .group(let schema), .keyed(let schema, _): schema
    case .list(let element): element.groupSchema
    default: nil
    }
  }
}
