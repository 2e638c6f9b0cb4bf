import Diagnostics

/// An id that no record has, where it stands.
struct DeadReference {
  let id: String
  let target: String
  let field: FieldDeclaration
  let range: SourceRange
}

/// Tells of the references that lead nowhere, but not of those whose record is there with a spoilt
/// id: that fault is told once, at the id.
struct DeadReferences {
  private let dead: [DeadReference]
  private let collections: [String: RecordCollection]

  init(_ dead: [DeadReference], in collections: [String: RecordCollection]) {
    self.dead = dead
    self.collections = collections
  }

  func tell(into report: inout Report) {
    for (target, references) in Dictionary(grouping: dead, by: \.target) {
      let collection = collections[target] ?? .empty
      var nearest = NearestIDs(collection)
      for reference in withoutSpoilt(references, collection) {
        report.add(
          .deadReference(
            reference, listIsEmpty: collection.all.isEmpty, suggestion: nearest[reference.id]))
      }
    }
  }

  /// The references that no spoilt id explains.
  ///
  /// A refused id explains the references to what it was meant to be (`Kontakt`: `kontakt`); a
  /// record without any id may be the one that all references to one unknown id mean.
  private func withoutSpoilt(
    _ references: [DeadReference], _ collection: RecordCollection
  ) -> [DeadReference] {
    let nameless = collection.all.filter { $0.id.isEmpty }
    let meant = Set(nameless.compactMap { $0.refusedID.map(IDSpelling.id(of:)) })
    let rest = references.filter { !meant.contains(IDSpelling.id(of: $0.id)) }
    let lacking = nameless.count { $0.refusedID == nil }
    return Set(rest.map(\.id)).count <= lacking ? [] : rest
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
