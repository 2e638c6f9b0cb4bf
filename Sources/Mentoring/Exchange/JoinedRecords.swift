package import Diagnostics
package import Text

/// Where the records of a portal came from that are not its own.
package struct JoinedRecords: Sendable {
  /// The portals above whose records stand here.
  package private(set) var origins: [Origin] = []
  private var entries: [Key: Entry] = [:]
  /// The files of packages: what rules find there is the sender's to mend.
  private var files: Set<String> = []
  /// How many mentees the packages count.
  package internal(set) var mentees = 0

  private struct Key: Hashable {
    let entity: String
    let id: String
  }

  private struct Entry {
    let origin: Origin
    let id: String
    let page: String?
  }

  package init() {}

  package var isEmpty: Bool { entries.isEmpty && files.isEmpty }

  mutating func add(_ record: RecordData, of origin: Origin, as id: String, page: String?) {
    entries[Key(entity: record.schema.name, id: record.id)] = Entry(
      origin: origin, id: id, page: page)
  }

  mutating func add(file: SourceFile) { files.insert(file.path) }

  /// Whose record it is; nil for the portal's own.
  package func origin(of record: RecordData) -> Origin? { entry(record)?.origin }

  /// The record's page at its origin.
  package func page(of record: RecordData) -> String? { entry(record)?.page }

  /// The id that the record has at its origin.
  func originalID(of record: RecordData) -> String? { entry(record)?.id }

  private func entry(_ record: RecordData) -> Entry? {
    entries[Key(entity: record.schema.name, id: record.id)]
  }

  /// Whether a place stands in a package.
  package func holds(_ range: SourceRange?) -> Bool {
    range.map { files.contains($0.file.path) } ?? false
  }
}

/// A portal whose records stand on another one.
package struct Origin: Sendable, Hashable {
  package let name: String
  /// The portal's address.
  package let url: String
  /// The day of which the records are.
  package let date: CalendarDate

  func json(of record: RecordData, in joined: JoinedRecords) -> JSONValue {
    [
      "name": .string(name), "url": .string(url),
      "id": .string(joined.originalID(of: record) ?? record.id),
      "date": .string(date.description),
    ]
  }
}
