import Diagnostics

/// The keys a map already has, to find one given twice.
///
/// Most maps are small, and comparing a few keys is cheaper than hashing them.
struct TakenKeys {
  private static let few = 8
  private var indices: [String: Int] = [:]

  /// The entry that has the key already.
  mutating func first(_ key: String, in entries: [Node.Entry]) -> Node.Entry? {
    guard entries.count > Self.few else { return entries.first { $0.key == key } }
    for index in indices.count..<entries.count { indices[entries[index].key] = index }
    return indices[key].map { entries[$0] }
  }
}
