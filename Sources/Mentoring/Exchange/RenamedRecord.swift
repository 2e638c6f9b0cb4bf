import Diagnostics

extension RecordData {
  /// The record under the id it has on another portal, its references too.
  func renamed(_ ids: ForeignIDs) -> RecordData {
    let renamed = mapReferences { ids[$0, $1] }
    guard let slot = schema.id, let id = ids[schema.name, id] else { return renamed }
    var slots = renamed.slots
    slots[slot].value = .text(id)
    return renamed.with(slots)
  }

  /// The record with the references that a test lets pass; mentees are only counted, so references to
  /// them lead nowhere and stay.
  func keepingReferences(_ isKept: (_ entity: String, _ id: String) -> Bool) -> RecordData {
    mapReferences { $0 == Mentee.name || isKept($0, $1) ? $1 : nil }
  }

  /// The record with each reference led elsewhere, or left out.
  private func mapReferences(_ change: (_ entity: String, _ id: String) -> String?) -> RecordData {
    var slots = slots
    for slot in schema.referring {
      slots[slot].value = slots[slot].value.mapReferences(schema.fields[slot].type, change)
    }
    return with(slots)
  }
}

extension FieldValue {
  fileprivate func mapReferences(
    _ type: FieldType, _ change: (_ entity: String, _ id: String) -> String?
  ) -> FieldValue {
    switch (self, type) {
    case (.reference(let id), .reference(let entity)):
      return change(entity, id).map { .reference($0) } ?? .absent
    case (.list(let slots), .list(let element)):
      return Self.list(slots, element, change)
    case (.list(let slots), .keyed(let schema, _)):
      return Self.list(slots, .group(schema), change)
    case (.group(let group), _):
      return .group(group.mapped(change))
    default: return self
    }
  }

  private static func list(
    _ slots: [Slot], _ type: FieldType, _ change: (_ entity: String, _ id: String) -> String?
  ) -> FieldValue {
    .list(
      slots.compactMap { slot in
        let value = slot.value.mapReferences(type, change)
        return value.isAbsent ? nil : Slot(value, at: slot.place)
      })
  }
}

extension RecordData {
  fileprivate func mapped(
    _ change: (_ entity: String, _ id: String) -> String?
  ) -> RecordData { mapReferences(change) }
}
