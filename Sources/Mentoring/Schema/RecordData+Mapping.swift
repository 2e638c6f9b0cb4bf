extension RecordData {
  /// The record with each value replaced by what a function leaves of it, in its groups too; a value
  /// that is left absent keeps its place.
  func mapValues(_ change: (FieldDeclaration, FieldValue) -> FieldValue) -> RecordData {
    let slots = zip(schema.fields, slots).map { field, slot in
      Slot(change(field, slot.value).mapGroups(change), at: slot.place)
    }
    return RecordData(
      schema: schema, file: file, place: place, slots: slots,
      foreign: self.foreign)
  }
}

extension FieldValue {
  fileprivate func mapGroups(
    _ change: (FieldDeclaration, FieldValue) -> FieldValue
  ) -> FieldValue {
    switch self {
    case .group(let group): .group(group.schema.hasGuardedFields ? group.mapValues(change) : group)
    case .list(let slots): .list(slots.map { Slot($0.value.mapGroups(change), at: $0.place) })
    default: self
    }
  }
}
