/// The id of a table's row that has none: made of what the row is called, so that it is the same in
/// every build and need not be invented by a teacher.
enum GeneratedID {
  /// The value for the slot of the id; nil where nothing names the record.
  static func value(_ schema: Schema, _ slots: [Slot]) -> FieldValue? {
    // An id may become a part of an address, and a mentee is named only by consent.
    guard schema.name != Mentee.name, let name = name(schema, slots) else { return nil }
    let id = String(IDSpelling.id(of: name).prefix(60))
    return TextChecks.isSlug(id) ? .text(id) : nil
  }

  /// What a record is called: a person by the full name, another by its title, name or text, or by
  /// the one it refers to.
  private static func name(_ schema: Schema, _ slots: [Slot]) -> String? {
    if schema.name == Person.name {
      let fields = Person.declaration.fields
      let parts = [fields.surname.index, fields.name.index, fields.patronymic.index]
        .compactMap { text(slots[$0].value) }
      return parts.count > 1 ? parts.joined(separator: " ") : nil
    }
    for (slot, field) in schema.fields.enumerated() where isNaming(field.type) {
      if let text = text(slots[slot].value) { return text }
    }
    return nil
  }

  /// The first line of text that is not the id, or the first record referred to, names a record.
  private static func isNaming(_ type: FieldType) -> Bool {
    switch type {
    case .text(.line), .text(.name), .reference: true
    default: false
    }
  }

  private static func text(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text): text
    case .reference(let id): id
    default: nil
    }
  }
}
