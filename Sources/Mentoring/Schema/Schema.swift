/// The fields of an entity or group, found by any of their spellings.
package final class Schema: Sendable {
  /// Latin name in the singular: `mentor`.
  package let name: String
  /// Latin name of the collection: `mentors`. A group has none.
  package let plural: String
  /// Russian name: «наставник».
  package let label: String
  /// Russian name of the collection: «наставники».
  package let pluralLabel: String
  package let fields: [FieldDeclaration]
  /// The field that the body of a Markdown file fills.
  package let body: Int?
  /// The field that is a record's id: asked for more often than any other.
  let id: Int?
  /// Whether any field, of a group inside too, is private.
  package let hasPrivateFields: Bool
  /// Whether any field, of a group inside too, is shown only under some condition.
  let hasGuardedFields: Bool
  /// The slot of the reference to the person the record is about.
  let subject: Int?
  /// The slots of the fields that a record or group cannot be without.
  let required: [Int]
  /// The slots of the fields whose values lead to other records, those of groups inside too.
  let referring: [Int]
  private let index: [String: Int]

  init(
    _ fields: [FieldDeclaration], name: String, plural: String, label: String, pluralLabel: String,
    body: String?
  ) {
    self.name = name
    self.plural = plural
    self.label = label
    self.pluralLabel = pluralLabel
    self.fields = fields
    self.body = body.flatMap { body in fields.firstIndex { $0.key == body } }
    id = fields.firstIndex { $0.key == "id" }
    hasPrivateFields = fields.contains { $0.isPrivate || $0.type.hasPrivateFields }
    hasGuardedFields = fields.contains {
      $0.disclosure.isGuarded || $0.type.hasGuardedFields
    }
    subject = fields.firstIndex(where: \.disclosure.isSubject)
    required = fields.indices.filter { fields[$0].presence == .required }
    referring = fields.indices.filter { fields[$0].type.mayRefer }
    var index: [String: Int] = [:]
    for (slot, field) in fields.enumerated() {
      for spelling in [field.key, field.label] + field.aliases {
        index[KeyFolding.fold(spelling), default: slot] = slot
      }
    }
    self.index = index
  }

  /// The slot of the field with this key, label or alias.
  package func slot(spelled key: String) -> Int? { index[KeyFolding.fold(key)] }

  /// The slot of the field with exactly this Latin key.
  package func slot(of key: String) -> Int? { fields.firstIndex { $0.key == key } }
}

/// Something declared by fields: an entity, or a group inside one.
package protocol Declared: SendableMetatype {
  associatedtype Fields: Sendable
  static var declaration: Declaration<Fields> { get }
}

/// An entity of the domain model: it has an id and a collection of its own.
package protocol Entity: Declared {
  static var name: String { get }
}

/// A set of typed fields and the schema made of them.
package struct Declaration<Fields: Sendable>: Sendable {
  package let fields: Fields
  package let schema: Schema

  /// Takes the fields in the order they are declared in.
  package init(
    _ fields: Fields, _ name: String, _ label: String, plural: String = "",
    pluralLabel: String = "", body: String? = nil
  ) {
    self.fields = fields
    let declared = Mirror(reflecting: fields).children.compactMap { $0.value as? any AnyField }
    for (slot, field) in declared.enumerated() { field.take(slot: slot) }
    schema = Schema(
      declared.map(\.declaration), name: name, plural: plural, label: label,
      pluralLabel: pluralLabel, body: body)
  }
}
