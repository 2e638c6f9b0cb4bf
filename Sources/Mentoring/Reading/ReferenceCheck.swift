import Diagnostics

/// Finds references that lead nowhere and those that lead back to where they began.
struct ReferenceCheck {
  let collections: [String: RecordCollection]

  /// Checks all records, and the portal's settings: the references that lead nowhere, and circles.
  func dead(with site: RecordData?, into report: inout Report) -> [DeadReference] {
    var dead: [DeadReference] = []
    for name in collections.keys.sorted() {
      let records = collections[name]?.all ?? []
      for record in records { check(record, into: &dead) }
      if let schema = records.first?.schema { checkCycles(records, schema, into: &report) }
    }
    if let site { check(site, into: &dead) }
    return dead
  }

  /// Checks the references of one record and of the groups inside it.
  private func check(_ record: RecordData, into dead: inout [DeadReference]) {
    for index in record.schema.referring where !record.slots[index].value.isAbsent {
      let field = record.schema.fields[index]
      check(record.slots[index], field.type, field, record.file(ofSlot: index), into: &dead)
    }
  }

  private func check(
    _ slot: Slot, _ type: FieldType, _ field: FieldDeclaration, _ file: SourceFile,
    into dead: inout [DeadReference]
  ) {
    switch (slot.value, type) {
    case (.reference(let id), .reference(let target)):
      if collections[target]?[id] == nil {
        dead.append(
          DeadReference(id: id, target: target, field: field, range: slot.place.range(in: file)))
      }
    case (.list(let slots), .list(let element)):
      for slot in slots { check(slot, element, field, file, into: &dead) }
    case (.list(let slots), .keyed):
      for case .group(let group) in slots.map(\.value) { check(group, into: &dead) }
    case (.group(let group), _): check(group, into: &dead)
    default: break
    }
  }
}

extension ReferenceCheck {
  /// Follows every single-valued field of an entity that leads to the same entity (`supersedes`,
  /// `replaces`): an act cannot be newer than itself.
  private func checkCycles(_ records: [RecordData], _ schema: Schema, into report: inout Report) {
    for (slot, field) in schema.fields.enumerated() {
      guard case .reference(schema.name) = field.type else { continue }
      var settled: Set<String> = []
      for record in records {
        if let start = cycle(from: record, slot, &settled) {
          report.add(.cycle(field, at: start.range(ofSlot: slot)))
        }
      }
    }
  }

  /// The record at which a cycle that begins here closes; every record is walked over once.
  private func cycle(
    from start: RecordData, _ slot: Int, _ settled: inout Set<String>
  ) -> RecordData? {
    var onPath: Set<String> = []
    var current = start
    while settled.insert(current.id).inserted {
      onPath.insert(current.id)
      guard case .reference(let next) = current.slots[slot].value,
        let record = collections[current.schema.name]?[next]
      else { return nil }
      if onPath.contains(next) { return current }
      current = record
    }
    return nil
  }
}
