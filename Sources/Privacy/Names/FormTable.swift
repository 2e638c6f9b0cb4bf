/// The forms of all names that are looked for, found by the number of a word.
struct FormTable: Sendable {
  enum Kind: UInt8, Sendable { case surname, name, patronymic }

  struct Entry: Sendable {
    let kind: Kind
    /// Which of the names of its kind.
    let name: Int32
    let cases: Cases
    /// The next entry of the same word, or -1.
    let next: Int32
  }

  private var keys: [UInt64]
  private var heads: [Int32]
  private var entries: [Entry] = []
  private var count = 0

  init() {
    keys = [UInt64](repeating: 0, count: 64)
    heads = [Int32](repeating: -1, count: 64)
  }

  mutating func add(_ form: NameForm, _ kind: Kind, _ name: Int) {
    if count * 2 >= keys.count { grow() }
    let key = Letters.hash(form.letters)
    let slot = slot(of: key)
    if heads[slot] < 0 {
      keys[slot] = key
      count += 1
    }
    entries.append(
      Entry(kind: kind, name: Int32(name), cases: form.cases, next: heads[slot]))
    heads[slot] = Int32(entries.count - 1)
  }

  /// The first entry of a word, or -1: one look for nearly every word of a text.
  @inline(__always)
  func head(of word: UInt64) -> Int32 {
    let mask = keys.count - 1
    var slot = Self.spread(word) & mask
    while heads[slot] >= 0 {
      if keys[slot] == word { return heads[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  func entries(of word: UInt64) -> [Entry] {
    var found: [Entry] = []
    var at = head(of: word)
    while at >= 0 {
      found.append(entries[Int(at)])
      at = entries[Int(at)].next
    }
    return found
  }
}

extension FormTable {
  @inline(__always)
  private static func spread(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ key >> 29)) }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Self.spread(key) & mask
    while heads[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, heads).filter { $0.1 >= 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    heads = [Int32](repeating: -1, count: keys.count)
    for (key, head) in old {
      let slot = slot(of: key)
      keys[slot] = key
      heads[slot] = head
    }
  }
}
