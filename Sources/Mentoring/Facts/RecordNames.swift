/// What visitors know a record by: its title or name, of people in a role the person's name.
extension PortalFacts {
  func name<Of: Entity>(of record: Record<Of>) -> String? {
    switch record {
    case let mentor as Record<Mentor>: self[mentor.person].map { PersonName($0).full }
    case let curator as Record<Curator>: self[curator.person].map { PersonName($0).full }
    case let organisation as Record<Organisation>: organisation.shortName ?? organisation.name
    default: record.headline
    }
  }
}

extension Record {
  /// The value of the field that names a record: «title» or «name».
  fileprivate var headline: String? {
    let fields = Of.declaration.schema.fields
    for key in ["title", "name", "term"] {
      guard let index = fields.firstIndex(where: { $0.key == key }) else { continue }
      if case .text(let text) = data.slots[index].value { return text }
    }
    return nil
  }
}
