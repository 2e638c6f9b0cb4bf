import Mentoring

/// Where the records of an entity are shown: each on a page of its own, or at a place of a list.
struct AddressRule: Sendable {
  let schema: Schema
  /// The site paths of the portal's records by their ids; who has none is not shown anywhere.
  let paths: @Sendable (PortalFacts) -> [(id: String, path: String)]
}

extension AddressRule {
  /// A rule that looks at each record by itself.
  static func each<Of: Entity>(
    _ entity: Of.Type,
    _ path: @escaping @Sendable (Record<Of>, PortalFacts) -> String?
  ) -> AddressRule {
    AddressRule(schema: Of.declaration.schema) { facts in
      facts[Of.self].compactMap { record in
        record.id.isEmpty ? nil : path(record, facts).map { (record.id, $0) }
      }
    }
  }

  /// A page for each record in the section's folder.
  static func pages<Of: Entity>(_ entity: Of.Type, in section: Section) -> AddressRule {
    each(entity) { record, _ in section.page(record.id) }
  }

  /// A place for each record on the section's page.
  ///
  /// - Parameter named: Whether the place names the entity: `award-luchshiy`.
  static func places<Of: Entity>(
    _ entity: Of.Type, on section: Section, named: Bool = false
  ) -> AddressRule {
    each(entity) { record, _ in section.path + "#" + (named ? Of.name + "-" : "") + record.id }
  }

  /// Records that are shown as a part of others and have no place of their own.
  static func within<Of: Entity>(_ entity: Of.Type) -> AddressRule {
    each(entity) { _, _ in nil }
  }
}

extension Section {
  /// The file of a page in the section's folder.
  func page(_ name: String) -> String { "\(folder)/\(name)/index.html" }
}
