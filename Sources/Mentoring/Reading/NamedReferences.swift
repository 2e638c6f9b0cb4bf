import Diagnostics
import Text

/// Puts ids in place of the names by which tables refer to people and organisations: «Иванова Анна
/// Сергеевна», «МБОУ СОШ № 5». A name must be one record's alone.
struct NamedReferences {
  /// The ids of the records that have a name, by the folded name.
  private var ids: [String: [String: [String]]] = [:]
  private(set) var report = Report()

  /// The entities that may be referred to by name.
  static let targets: Set<String> = [Person.name, Organisation.name]

  /// Whether a written reference is a name and no id.
  static func isName(_ text: String, of target: String) -> Bool {
    targets.contains(target) && text.contains(where: TextChecks.isCyrillic)
      && text.count { $0.isLetter } > 2 && TextChecks.mixedWord(in: text) == nil
  }

  init(_ groups: [String: [RecordData]]) {
    for target in Self.targets {
      for record in groups[target] ?? [] { note(Self.names(of: record), record) }
    }
  }

  /// The records with ids for names; most records come back as they are.
  mutating func resolve(_ records: [RecordData]) -> [RecordData] {
    records.map { record in
      resolved(record.schema, record.slots, record.file).map(record.with) ?? record
    }
  }

  mutating func resolve(_ record: RecordData) -> RecordData { resolve([record])[0] }
}

extension NamedReferences {
  private mutating func note(_ names: [String], _ record: RecordData) {
    guard !record.id.isEmpty else { return }
    for name in Set(names.map(KeyFolding.fold)) {
      ids[record.schema.name, default: [:]][name, default: []].append(record.id)
    }
  }

  /// What a record may be called: a person by the full name, the name without patronymic and the name
  /// with initials; an organisation by its full and short names.
  static func names(of record: RecordData) -> [String] {
    guard record.schema.name == Person.name else {
      let organisation = Record<Organisation>(record)
      return [organisation.name, organisation.shortName].compactMap(\.self)
    }
    let name = PersonName(Record<Person>(record))
    return [name.full, "\(name.surname) \(name.name)", name.short]
  }

  /// The slots with ids for names; nil when there is no name among them.
  private mutating func resolved(
    _ schema: Schema, _ slots: [Slot], _ file: SourceFile
  ) -> [Slot]? {
    var changed: [Slot]?
    for index in schema.referring {
      if let slot = resolved(slots[index], schema.fields[index].type, schema.fields[index], file) {
        changed = changed ?? slots
        changed?[index] = slot
      }
    }
    return changed
  }

  private mutating func resolved(
    _ slot: Slot, _ type: FieldType, _ field: FieldDeclaration, _ file: SourceFile
  ) -> Slot? {
    switch (slot.value, type) {
    case (.reference(let text), .reference(let target)) where Self.isName(text, of: target):
      return Slot(value(text, target, field, slot.place.range(in: file)), at: slot.place)
    case (.list(let slots), .list(let element)):
      let resolved = slots.map { self.resolved($0, element, field, file) }
      guard resolved.contains(where: { $0 != nil }) else { return nil }
      let all = zip(slots, resolved).map { $1 ?? $0 }.filter { !$0.value.isAbsent }
      return Slot(.list(all), at: slot.place)
    case (.list, .keyed(let group, _)): return resolved(slot, .list(.group(group)), field, file)
    case (.group(let group), _):
      guard let slots = resolved(group.schema, group.slots, group.file) else { return nil }
      return Slot(.group(group.with(slots)), at: slot.place)
    default: return nil
    }
  }

  private mutating func value(
    _ name: String, _ target: String, _ field: FieldDeclaration, _ range: SourceRange
  ) -> FieldValue {
    let found = ids[target]?[KeyFolding.fold(name)] ?? []
    if found.count == 1 { return .reference(found[0]) }
    report.add(
      found.isEmpty
        ? .unknownName(name, target, field, at: range, suggestion: nearest(name, target))
        : .sharedName(name, found, field, at: range))
    return .absent
  }

  private func nearest(_ name: String, _ target: String) -> String? {
    report.diagnostics.count < 20
      ? Suggestion.nearest(to: KeyFolding.fold(name), among: (ids[target] ?? [:]).keys) : nil
  }
}
