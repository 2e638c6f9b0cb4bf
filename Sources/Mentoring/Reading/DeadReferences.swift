import Diagnostics

/// An id that no record has, where it stands.
struct DeadReference {
  let id: String
  let target: String
  let field: FieldDeclaration
  let range: SourceRange
}

/// Tells of the references that lead nowhere, but not of those to what cannot be found because of a
/// fault that is told at its own place.
struct DeadReferences {
  private let dead: [DeadReference]
  private let collections: [String: RecordCollection]

  init(_ dead: [DeadReference], in collections: [String: RecordCollection]) {
    self.dead = dead
    self.collections = collections
  }

  func tell(except gaps: ReadingGaps, into report: inout Report) {
    for (target, references) in Dictionary(grouping: dead, by: \.target) {
      let collection = collections[target] ?? .empty
      var nearest = NearestIDs(collection)
      let told = references.filter { !gaps.mayHide($0.id, of: target) }
      for (id, same) in Dictionary(grouping: told, by: \.id) {
        let suggestion = nearest[id]
        // A code near to another one is mistyped where it stands; one that many agree on is right,
        // and its record is missing once.
        for group in suggestion == nil ? [same] : same.map({ [$0] }) {
          report.add(
            .deadReference(group, listIsEmpty: collection.all.isEmpty, suggestion: suggestion))
        }
      }
    }
  }
}

/// Proposes ids of a collection; only so many times, as each proposal looks at every id.
private struct NearestIDs {
  /// Whoever has more unknown ids than this in one list has not mistyped them.
  private static let limit = 20

  private let collection: RecordCollection
  private var known: [String: String?] = [:]

  init(_ collection: RecordCollection) { self.collection = collection }

  subscript(id: String) -> String? {
    mutating get {
      if let told = known[id] { return told }
      guard known.count < Self.limit else { return nil }
      let nearest = Suggestion.nearest(to: id, among: collection.ids)
      known[id] = .some(nearest)
      return nearest
    }
  }
}
