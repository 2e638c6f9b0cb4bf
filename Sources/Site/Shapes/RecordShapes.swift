import Mentoring
import Rendering

/// What templates may ask of records, made of the same declarations that records are read by.
enum RecordShapes {
  /// The shape of a record or group; its members may lead back to records of the same kind.
  static func of(_ schema: Schema) -> Shape {
    shapes[ObjectIdentifier(schema)] ?? make(schema)
  }

  private static let shapes: [ObjectIdentifier: Shape] = {
    var shapes: [ObjectIdentifier: Shape] = [:]
    func add(_ schema: Schema) {
      guard shapes[ObjectIdentifier(schema)] == nil else { return }
      shapes[ObjectIdentifier(schema)] = make(schema)
      for field in schema.fields { field.type.groups.forEach(add) }
    }
    DomainModel.entities.forEach(add)
    return shapes
  }()

  private static func make(_ schema: Schema) -> Shape {
    .object(schema.label) { members(of: schema) }
  }

  /// The declared fields that are ever shown, and what is computed beside and instead of them.
  private static func members(of schema: Schema) -> [String: Shape] {
    var members: [String: Shape] = [:]
    for field in schema.fields where !field.isNeverShown { members[field.key] = field.type.shape }
    for member in ComputedMembers.of(schema.name) { members[member.name] = member.shape }
    return members
  }
}

extension FieldType {
  /// What templates see of a field of the type; only lists are never absent.
  var shape: Shape {
    switch self {
    case .text: .optional(.text)
    case .markdown: .optional(.markup)
    case .date: .optional(.date)
    case .integer, .decimal: .optional(.number)
    case .flag: .optional(.bool)
    case .term: .optional(.term)
    case .reference(let entity):
      .optional(DomainModel.entities.first { $0.name == entity }.map(RecordShapes.of) ?? .any)
    case .group(let schema): .optional(RecordShapes.of(schema))
    case .list(let element): .list(element.shape)
    case .keyed(let schema, _): .list(RecordShapes.of(schema))
    }
  }
}

extension Shape {
  static func record<Of: Declared>(_ type: Of.Type) -> Shape { RecordShapes.of(Of.declaration.schema) }

  static func records<Of: Declared>(_ type: Of.Type) -> Shape { .list(.record(type)) }

  /// A record that there may be.
  static func maybe<Of: Declared>(_ type: Of.Type) -> Shape { .optional(.record(type)) }
}
