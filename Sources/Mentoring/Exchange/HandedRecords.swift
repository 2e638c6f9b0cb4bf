import Text

/// The records of a package: those that the addressee's list of entities holds, and of people those
/// whom another record names.
struct HandedRecords: Sendable {
  let records: [(schema: Schema, records: [RecordData])]
  /// The ids that references may lead to, by entity.
  private let ids: [String: Set<String>]

  init(_ portal: HandedPortal) {
    let levels = Self.documentLevels(of: portal.published.level)
    var lists: [(schema: Schema, records: [RecordData])] = PackageFormat.entities.map { schema in
      let all = portal.published.records(of: schema.name).all.filter { !$0.id.isEmpty }
      guard schema.name == LegalDocument.name else { return (schema, all) }
      return (
        schema,
        all.filter { Record<LegalDocument>($0).level.map { levels.contains($0.key) } ?? false }
      )
    }
    let named = Set(
      lists.filter { $0.schema.name != Person.name }.flatMap(\.records)
        .flatMap { $0.references(to: Person.name) })
    for index in lists.indices where lists[index].schema.name == Person.name {
      lists[index].records.removeAll { !named.contains($0.id) }
    }
    records = lists
    ids = Dictionary(
      uniqueKeysWithValues: lists.map { ($0.schema.name, Set($0.records.map(\.id))) })
  }

  /// The acts that stand above the sender are known above.
  private static func documentLevels(of level: PortalLevel) -> Set<String> {
    switch level {
    case .school: ["local"]
    case .municipal: ["local", "municipal"]
    case .regional: ["local", "municipal", "regional"]
    }
  }

  /// Whether a reference leads to a record of the package.
  func has(_ id: String, of entity: String) -> Bool { ids[entity]?.contains(id) ?? false }
}

extension RecordData {
  /// The ids that the record's references to an entity lead to, those in its groups too.
  func references(to entity: String) -> [String] {
    schema.referring.flatMap { slot in
      slots[slot].value.references(to: entity, schema.fields[slot].type)
    }
  }
}

extension FieldValue {
  fileprivate func references(to entity: String, _ type: FieldType) -> [String] {
    switch (self, type) {
    case (.reference(let id), .reference(entity)): [id]
    case (.list(let slots), .list(let element)):
      slots.flatMap { $0.value.references(to: entity, element) }
    case (.list(let slots), .keyed(let schema, _)):
      slots.flatMap { $0.value.references(to: entity, .group(schema)) }
    case (.group(let group), _): group.references(to: entity)
    default: []
    }
  }
}
