package import Diagnostics
import Formats
package import Text

/// What a portal remembers of the packages it was sent: `zhurnal.json` in its store, changed by
/// `nastavnik sources --keep` and never by a build. It names organisations and no people.
package struct SourceLedger: Sendable, Equatable {
  package static let file = "zhurnal.json"

  /// What is remembered of one organisation.
  package struct Entry: Sendable, Equatable {
    /// The highest number that was taken.
    package var serial = 0
    /// The labels that were withdrawn, with the number of the package that said so: a package with a
    /// higher number may hold them again.
    package var withdrawn: [String: Int] = [:]
    /// When a package that could be taken was last met.
    package var answered: CalendarDate?
    /// When one with other records than before was.
    package var changed: CalendarDate?

    package init() {}
  }

  package var entries: [String: Entry] = [:]

  package init() {}

  package subscript(organisation: String) -> Entry { entries[organisation] ?? Entry() }
}

extension SourceLedger {
  /// The ledger as its file has it; an empty one when that cannot be read: what it remembered is then
  /// met as if for the first time.
  package init(reading file: SourceFile) {
    var faults = Report()
    for row in JSON.read(file, into: &faults)?.root["sources"]?.list ?? [] {
      guard let id = row.text("org") else { continue }
      var entry = Entry()
      entry.serial = row.number("serial") ?? 0
      entry.answered = row.day("answered")
      entry.changed = row.day("changed")
      for stone in row["withdrawn"]?.list ?? [] {
        if let label = stone.text("label"), let serial = stone.number("serial") {
          entry.withdrawn[label] = serial
        }
      }
      entries[id] = entry
    }
  }

  package var bytes: [UInt8] {
    let value: JSONValue = [
      "format": "nastavnik-ledger", "version": "1.0",
      "sources": .list(
        entries.sorted { $0.key < $1.key }.map { id, entry in
          [
            "org": .string(id), "serial": .int(entry.serial),
            "answered": JSONValue(entry.answered?.description),
            "changed": JSONValue(entry.changed?.description),
            "withdrawn": .list(
              entry.withdrawn.sorted { $0.key < $1.key }.map {
                ["label": .string($0.key), "serial": .int($0.value)]
              }),
          ]
        }),
    ]
    return Array(value.text.utf8)
  }
}

extension SourceLedger.Entry {
  /// What is remembered after a round.
  ///
  /// - Parameter isNew: Whether the package that was kept differs from the one before.
  package mutating func note(_ state: SourceState, on day: CalendarDate, isNew: Bool) {
    guard let fresh = state.fresh else { return }
    serial = max(serial, fresh.serial)
    answered = day
    if isNew { changed = day }
    for label in fresh.tombstones { withdrawn[label] = max(withdrawn[label] ?? 0, fresh.serial) }
    for label in fresh.records.compactMap(\.label) where (withdrawn[label] ?? .max) < fresh.serial {
      withdrawn[label] = nil
    }
  }
}
