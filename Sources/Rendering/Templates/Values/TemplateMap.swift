/// An ordered table of values by their keys.
package struct TemplateMap: Sendable {
  package typealias Entry = (key: String, value: TemplateValue)

  package private(set) var entries: [Entry]
  /// Kept for tables too long to be searched from the start.
  private var places: [String: Int]?
  /// A search among so few keys costs less than hashing one.
  private static let longestUnindexed = 24

  /// A table; of equal keys the last one's value wins, at the first one's place.
  package init(_ entries: [Entry] = []) {
    self.entries = []
    self.entries.reserveCapacity(entries.count)
    for entry in entries { self[entry.key] = entry.value }
  }

  /// A table whose keys are known to be different, such as those that the program writes.
  package init(unique entries: [Entry]) {
    assert(Set(entries.map(\.key)).count == entries.count, "a key stands twice")
    self.entries = entries
    if entries.count > Self.longestUnindexed { index() }
  }

  package var count: Int { entries.count }
  package var isEmpty: Bool { entries.isEmpty }
  package var keys: [String] { entries.map(\.key) }

  package subscript(key: String) -> TemplateValue? {
    get { place(of: key).map { entries[$0].value } }
    set {
      guard let newValue else { return remove(key) }
      if let place = place(of: key) {
        entries[place].value = newValue
      } else {
        places?[key] = entries.count
        entries.append((key, newValue))
        if places == nil, entries.count > Self.longestUnindexed { index() }
      }
    }
  }
}

extension TemplateMap {
  private func place(of key: String) -> Int? {
    if let places { return places[key] }
    return entries.firstIndex { $0.key == key }
  }

  private mutating func index() {
    places = [:]
    for (place, entry) in entries.enumerated() { places?[entry.key] = place }
  }

  private mutating func remove(_ key: String) {
    guard let place = place(of: key) else { return }
    entries.remove(at: place)
    if places != nil { index() }
  }
}

extension TemplateMap: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self.init(unique: elements.map { ($0.0, $0.1) })
  }
}
