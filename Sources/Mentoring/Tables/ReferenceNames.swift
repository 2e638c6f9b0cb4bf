/// The names by which people and organisations are referred to in tables in place of their ids.
struct ReferenceNames {
  private var names: [String: [String: String]] = [:]

  init() {}

  /// Only a name that is one record's alone is taken.
  init(_ portal: Portal) {
    for target in NamedReferences.targets {
      let records = portal.records(of: target).all
      var bearers: [String: Int] = [:]
      for record in records {
        for name in Set(NamedReferences.names(of: record).map(KeyFolding.fold)) {
          bearers[name, default: 0] += 1
        }
      }
      for record in records {
        names[target, default: [:]][record.id] = Self.preferred(record, target).first { name in
          bearers[KeyFolding.fold(name)] == 1 && NamedReferences.isName(name, of: target)
            && ListCell.parts(name, isText: false).count == 1
        }
      }
    }
  }

  /// The name for an id; nil where only the id will do.
  func name(of id: String, _ entity: String) -> String? { names[entity]?[id] }

  /// An organisation is better known by its short name.
  private static func preferred(_ record: RecordData, _ target: String) -> [String] {
    let names = NamedReferences.names(of: record)
    return target == Organisation.name ? names.reversed() : names
  }
}
