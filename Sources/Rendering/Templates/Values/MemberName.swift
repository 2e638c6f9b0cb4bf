import Synchronization

/// The name of a record's member, interned: equal names have equal small numbers.
///
/// Templates intern names when they are compiled, records when their tables are built; so looking a
/// member up compares integers or indexes an array, and hashes no string.
package struct MemberName: Sendable, Hashable {
  package let id: Int
  package let text: String

  package init(_ text: String) {
    id = MemberName.ids.withLock { ids in
      if let known = ids[text] { return known }
      let id = ids.count
      ids[text] = id
      return id
    }
    self.text = text
  }

  package static func == (left: MemberName, right: MemberName) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  private static let ids = Mutex<[String: Int]>([:])
}
