import Diagnostics

/// What of a portal's lists is written and cannot be found: files that could not be read, and records
/// whose ids were refused or never written.
///
/// What leads there is no fault of its own: the one at the file or at the id is told already.
package struct ReadingGaps: Sendable {
  private var lists: [String: ListGap] = [:]

  init(_ parts: [FilePart], _ collections: [String: RecordCollection]) {
    for (name, collection) in collections where collection.hasNameless {
      lists[name] = ListGap(collection)
    }
    for part in parts {
      for unread in part.unread {
        lists[unread, default: ListGap(collections[unread] ?? .empty)].isUnread = true
        lists[unread]?.files.insert(part.path)
      }
      for record in part.records where record.id.isEmpty {
        lists[record.schema.name]?.files.insert(part.path)
      }
    }
  }

  /// The entities of which rules cannot know all records.
  var entities: Set<String> { Set(lists.filter(\.value.isPartial).keys) }

  /// Notes the ids that records refer to and no record has.
  mutating func note(_ dead: [DeadReference]) {
    for (target, references) in Dictionary(grouping: dead, by: \.target) {
      lists[target]?.dead = Set(references.map(\.id))
    }
  }

  /// The same gaps, and besides them the records of a list that lead to what cannot be found and are
  /// not shown because of it.
  func withholding(_ records: [RecordData]) -> ReadingGaps {
    var gaps = self
    for record in records {
      gaps.lists[record.schema.name, default: ListGap(.empty)].withheld.insert(record.id)
    }
    return gaps
  }

  /// The same gaps, and besides them records that are left out for now, with the Markdown files that
  /// hold nothing else.
  ///
  /// - Parameter folder: What the paths of the portal's files begin with in messages.
  func withholding(_ records: [RecordData], in folder: String) -> ReadingGaps {
    var gaps = withholding(records)
    for record in records where record.file.path.hasSuffix(".md") {
      let path = record.file.path
      gaps.lists[record.schema.name, default: ListGap(.empty)].files
        .insert(path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path)
    }
    return gaps
  }

  /// Whether an id that leads nowhere may be that of a record that cannot be found.
  package func mayHide(_ id: String, of entity: String) -> Bool {
    lists[entity]?.mayHide(id) ?? false
  }

  /// Whether records of an entity are there and not shown for now.
  package func withholds(_ entity: String) -> Bool {
    lists[entity].map { !$0.withheld.isEmpty } ?? false
  }

  /// Whether a file, by its path from the portal's folder, was not read or has such a record.
  package func mayHide(file path: String) -> Bool {
    lists.values.contains { $0.files.contains(path) }
  }
}

/// What cannot be found in the list of one entity.
private struct ListGap {
  /// Whether a whole file of the list could not be read.
  var isUnread = false
  var files: Set<String> = []
  /// The ids that records refer to and no record has.
  var dead: Set<String> = [] {
    didSet { unexplained = unexplained(among: dead) }
  }
  private var unexplained: Set<String> = []
  /// Ids of records that are found, and not shown because of what is not.
  var withheld: Set<String> = []
  private let known: Set<String>
  /// What stands in the place of each id that cannot be used; nil where nothing does.
  private let refused: [String?]

  init(_ collection: RecordCollection) {
    known = Set(collection.ids)
    refused = collection.all.filter(\.id.isEmpty).map(\.refusedID)
  }

  var isPartial: Bool { isUnread || refused.contains { $0 != nil } }

  func mayHide(_ id: String) -> Bool {
    if withheld.contains(id) { return true }
    if known.contains(id) { return false }
    if isUnread { return true }
    return !(dead.contains(id) ? unexplained : unexplained(among: dead.union([id]))).contains(id)
  }

  /// The ids that no record without an id explains.
  ///
  /// A refused id explains what it was meant to be (`Kontakt`: `kontakt`); each other record without
  /// an id may be the one that all references to one unknown id mean.
  private func unexplained(among ids: Set<String>) -> Set<String> {
    let spelled = Set(ids.map(IDSpelling.id(of:)))
    let meant = refused.map { $0.map(IDSpelling.id(of:)) }
    let others = meant.count { $0.map { !spelled.contains($0) } ?? true }
    let rest = ids.filter { !meant.contains(IDSpelling.id(of: $0)) }
    return rest.count <= others ? [] : rest
  }
}
