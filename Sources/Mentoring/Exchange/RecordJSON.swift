import Diagnostics
import Text

/// The fields of a record as JSON, by their Latin keys and the types they are declared with.
struct RecordJSON {
  private let records: HandedRecords

  init(_ records: HandedRecords) { self.records = records }

  /// The fields that have a value, in the order they are declared in.
  func fields(of record: RecordData) -> JSONValue {
    .object(
      record.schema.fields.indices.compactMap { slot in
        let field = record.schema.fields[slot]
        guard PackageFormat.holds(field),
          let value = value(record.slots[slot].value, field.type)
        else { return nil }
        return .init(field.key, value)
      })
  }

  /// A value; nil when nothing of it is handed on.
  private func value(_ value: FieldValue, _ type: FieldType) -> JSONValue? {
    switch value {
    case .absent, .markdown: nil
    case .text(let text): .string(text)
    case .date(let day): .string(day.description)
    case .integer(let number): .int(number)
    case .decimal(let number): .number("\(number)")
    case .flag(let flag): .bool(flag)
    case .term(let term): .string(term.key)
    case .reference(let id): reference(id, type)
    case .list(let slots): list(slots, type)
    case .group(let group): .object(fields(of: group).members)
    }
  }

  private func reference(_ id: String, _ type: FieldType) -> JSONValue? {
    guard case .reference(let entity) = type, records.has(id, of: entity) else { return nil }
    return .string(id)
  }

  private func list(_ slots: [Slot], _ type: FieldType) -> JSONValue? {
    switch type {
    case .list(.reference(to: Mentee.name)):
      // How many, and not who.
      return slots.isEmpty
        ? nil : .list((1...slots.count).map { .string("\(Self.mentee)-\($0)") })
    case .list(let element): return list(slots.compactMap { value($0.value, element) })
    case .keyed(let schema, _): return list(slots.compactMap { value($0.value, .group(schema)) })
    default: return nil
    }
  }

  private func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .list(values) }

  /// What stands for every mentee: a mentee's own id may be a name.
  static let mentee = "nastavlyaemyj"
}
