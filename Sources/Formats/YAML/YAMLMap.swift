import Diagnostics

/// A map while it is read: its entries, which keys are taken, and what `<<` brings in.
struct YAMLMap {
  struct Key {
    var text: String
    var place: Place
    /// Whether it is a bare `<<`.
    var isMerge: Bool
  }

  private var entries: [Node.Entry] = []
  private var taken = TakenKeys()
  private var merge: (position: Int, key: Place, sources: [Node])?
  /// Where the last value ends.
  private(set) var end: UInt32?

  mutating func add(_ key: Key, _ value: Node, in file: SourceFile, into report: inout Report) {
    end = max(key.place.end, value.place.end)
    if key.isMerge { return addMerge(key, value, in: file, into: &report) }
    if let first = taken.first(key.text, in: entries) {
      let firstPlace = first.keyPlace.range(in: file)
      report.add(.duplicateKey(key.text, key.place.range(in: file), first: firstPlace))
      return
    }
    entries.append(Node.Entry(key: key.text, keyPlace: key.place, value: value))
  }

  private mutating func addMerge(
    _ key: Key, _ value: Node, in file: SourceFile, into report: inout Report
  ) {
    if let merge {
      let first = merge.key.range(in: file)
      return report.add(.duplicateKey("<<", key.place.range(in: file), first: first))
    }
    let sources = value.list ?? [value]
    if let wrong = sources.first(where: { $0.map == nil }) {
      return report.add(.mergeOfNoMap(wrong.place.range(in: file)))
    }
    merge = (entries.count, key.place, sources)
  }

  /// The entries, merged ones standing where `<<` stood; own keys win, then earlier maps.
  func finished() -> [Node.Entry] {
    guard let merge else { return entries }
    var known = Set(entries.map(\.key))
    let merged = merge.sources.flatMap { $0.map ?? [] }.filter { known.insert($0.key).inserted }
    return entries[..<merge.position] + merged + entries[merge.position...]
  }
}
