import Glibc

/// The bytes of a file with reads that know its end.
struct Bytes {
  let all: [UInt8]

  init(_ all: [UInt8]) { self.all = all }

  var count: Int { all.count }

  func has(_ mark: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset + mark.count <= all.count
      && all[offset..<offset + mark.count].elementsEqual(mark)
  }

  func has(_ mark: String, at offset: Int) -> Bool { has(Array(mark.utf8), at: offset) }

  /// A number of so many bytes, the highest first; nil behind the end.
  func big(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= all.count else { return nil }
    return all[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of so many bytes, the lowest first; nil behind the end.
  func little(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= all.count else { return nil }
    return all[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Where a mark stands first from an offset on.
  func find(_ mark: [UInt8], from start: Int = 0) -> Int? {
    guard start >= 0, let first = mark.first else { return nil }
    return all.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return nil }
      var at = start
      while at + mark.count <= text.count {
        let room = text.count - mark.count + 1 - at
        guard let hit = memchr(base + at, Int32(first), room) else { return nil }
        at = UnsafeRawPointer(hit) - base
        if memcmp(base + at, mark, mark.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }

  func find(_ mark: String, from start: Int = 0) -> Int? { find(Array(mark.utf8), from: start) }

  /// Where a byte stands first from an offset on.
  func find(_ byte: UInt8, from start: Int) -> Int? { find([byte], from: start) }

  func text(_ range: Range<Int>) -> String {
    String(decoding: all[range.clamped(to: 0..<all.count)], as: UTF8.self)
  }
}
