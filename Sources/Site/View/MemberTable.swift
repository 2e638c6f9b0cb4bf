import Mentoring
import Rendering

/// The members of one entity's records: where each is found, by interned name.
final class MemberTable: Sendable {
  enum Member: Sendable {
    case field(Int)
    case computed(@Sendable (PortalView, RecordData) -> TemplateValue)
  }

  static let title = MemberName("title")

  let names: [String]
  private let members: [Int: Member]

  init(_ schema: Schema, _ computed: ComputedMembers.List) {
    var members: [Int: Member] = [:]
    var names: [String] = []
    for (slot, field) in schema.fields.enumerated() where !field.isNeverShown {
      members[MemberName(field.key).id] = .field(slot)
      names.append(field.key)
    }
    for (name, _, compute) in computed {
      members[MemberName(name).id] = .computed(compute)
      names.append(name)
    }
    self.members = members
    self.names = names
  }

  subscript(name: MemberName) -> Member? { members[name.id] }

  /// The table of a schema; made for all entities and groups when the first is asked for.
  static func of(_ schema: Schema) -> MemberTable {
    tables[ObjectIdentifier(schema)] ?? MemberTable(schema, [])
  }

  private static let tables: [ObjectIdentifier: MemberTable] = {
    var tables: [ObjectIdentifier: MemberTable] = [:]
    func add(_ schema: Schema) {
      guard tables[ObjectIdentifier(schema)] == nil else { return }
      tables[ObjectIdentifier(schema)] = MemberTable(schema, ComputedMembers.of(schema.name))
      for field in schema.fields { field.type.groups.forEach(add) }
    }
    add(SiteSettings.declaration.schema)
    DomainModel.entities.forEach(add)
    return tables
  }()
}

extension FieldType {
  /// The schemas of the groups inside the type.
  var groups: [Schema] {
    switch self {
    case .group(let schema), .keyed(let schema, _): [schema]
    case .list(let element): element.groups
    default: []
    }
  }
}
