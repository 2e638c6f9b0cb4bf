/// The list of contents at the end of a ZIP archive (APPNOTE.TXT, 4.3.12 and 4.3.16).
struct ZIPDirectory {
  struct Entry {
    let name: String
    let isEncrypted: Bool
  }

  let entries: [Entry]

  /// Nil when the archive breaks off before its list or within it.
  init?(_ bytes: Bytes) {
    guard let end = Self.end(of: bytes), let count = bytes.little(end + 10, 2),
      let start = bytes.little(end + 16, 4)
    else { return nil }
    var entries: [Entry] = []
    // A larger archive says 0xFFFF here and keeps the true number elsewhere (ZIP64).
    var at = start
    while entries.count < count, bytes.has([0x50, 0x4B, 1, 2], at: at) {
      guard let flags = bytes.little(at + 8, 2), let name = bytes.little(at + 28, 2),
        let extra = bytes.little(at + 30, 2), let comment = bytes.little(at + 32, 2),
        at + 46 + name <= end
      else { return nil }
      entries.append(
        Entry(name: bytes.text(at + 46..<at + 46 + name), isEncrypted: flags & 1 == 1))
      at += 46 + name + extra + comment
    }
    guard entries.count == count || count == 0xFFFF else { return nil }
    self.entries = entries
  }

  /// Where the last record begins; behind it a comment of at most 65,535 bytes may stand.
  private static func end(of bytes: Bytes) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    var found: Int?
    var from = max(0, last - 65_535)
    while let next = bytes.find([0x50, 0x4B, 5, 6], from: from) {
      found = next
      from = next + 1
    }
    return found
  }

  func has(_ name: String) -> Bool { entries.contains { $0.name == name } }
}
