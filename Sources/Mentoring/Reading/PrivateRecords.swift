import Diagnostics

/// Fields and records that are kept in a folder of their own, outside the repository, and are joined to
/// those of the portal by their ids.
struct PrivateRecords {
  private let parts: [FilePart]
  private(set) var report = Report()

  init(_ parts: [FilePart]) { self.parts = parts }

  /// The portal's records with what the folder adds to them, and the records it has alone.
  ///
  /// - Parameter parts: The portal's own files, whose complaints about fields that the folder has are
  ///   void.
  mutating func join(
    to groups: [String: [RecordData]], _ own: inout Report
  ) -> [String: [RecordData]] {
    var groups = groups
    var joined: Set<Headline> = []
    var places = groups.mapValues { records in
      Dictionary(records.indices.map { (records[$0].id, $0) }) { first, _ in first }
    }
    for part in parts {
      for fault in part.report.diagnostics where fault.id != DecodingDiagnostics.missingField.id {
        report.add(fault)
      }
      for record in part.records {
        let name = record.schema.name
        if !record.id.isEmpty, let index = places[name]?[record.id],
          let old = groups[name]?[index]
        {
          joined.insert(Headline(old))
          groups[name]?[index] = join(record, to: old)
        } else {
          places[name, default: [:]][record.id] = groups[name]?.count ?? 0
          groups[name, default: []].append(record)
          requireFields(of: record)
        }
      }
    }
    own = own.without { fault in
      fault.id == DecodingDiagnostics.missingField.id
        && fault.range.map { joined.contains(Headline($0)) } ?? false
    }
    for record in groups.values.joined() where joined.contains(Headline(record)) {
      requireFields(of: record)
    }
    return groups
  }

  private mutating func join(_ addition: RecordData, to record: RecordData) -> RecordData {
    var slots = record.slots
    var foreign: [Int: SourceFile] = [:]
    for slot in slots.indices where slot != record.schema.id {
      let value = addition.slots[slot]
      if value.value.isMissing { continue }
      if slots[slot].value.isMissing {
        slots[slot] = value
        foreign[slot] = addition.file
      } else {
        report.add(.writtenTwice(record.schema.fields[slot], record, addition, slot))
      }
    }
    return record.with(slots, from: foreign)
  }

  private mutating func requireFields(of record: RecordData) {
    for slot in record.schema.required where record.slots[slot].value.isMissing {
      report.add(
        .missingField(
          record.schema.fields[slot], at: record.place, in: record.file,
          FileSpelling(of: record.file)))
    }
  }
}

/// Where a record begins, by which complaints about it are known.
private struct Headline: Hashable {
  private let path: String
  private let offset: Int

  init(_ record: RecordData) { self.init(record.place.range(in: record.file)) }

  init(_ range: SourceRange) {
    path = range.file.path
    offset = range.offsets.lowerBound
  }
}

extension Diagnostic {
  fileprivate static func writtenTwice(
    _ field: FieldDeclaration, _ record: RecordData, _ addition: RecordData, _ slot: Int
  ) -> Diagnostic {
    Diagnostic(
      ReadingDiagnostics.writtenTwice,
      "Поле «\(field.label)» записи «\(record.id)» есть и в портале, и в закрытой папке",
      at: addition.range(ofSlot: slot),
      notes: [Note("Здесь оно записано в портале.", at: record.range(ofSlot: slot))]
    ).withSecretSource
  }
}
