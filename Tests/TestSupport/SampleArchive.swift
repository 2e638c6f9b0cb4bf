/// A ZIP archive with texts in it, stored as they are: what an office document is made of.
package struct SampleArchive {
  private let entries: [(name: String, bytes: [UInt8])]

  package init(_ entries: [(name: String, text: String)]) {
    self.entries = entries.map { ($0.name, Array($0.text.utf8)) }
  }

  /// The least a DOCX has, with paragraphs of runs and the name of who wrote it.
  package static func document(_ paragraphs: [[String]], author: String = "") -> SampleArchive {
    let body = paragraphs.map { runs in
      "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }.joined()
    return SampleArchive([
      ("[Content_Types].xml", "<Types/>"),
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
      (
        "docProps/core.xml",
        "<cp:p xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>\(author)</dc:creator></cp:p>"
      ),
    ])
  }

  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var list: [UInt8] = []
    for (name, bytes) in entries {
      let offset = file.count
      let name = Array(name.utf8)
      let size = Self.little(bytes.count, 4)
      let head =
        [20, 0] + Self.little(0, 8) + Self.little(Int(Self.checksum(bytes)), 4) + size + size
        + Self.little(name.count, 2) + [0, 0]
      file += [0x50, 0x4B, 3, 4] + head + name + bytes
      list += [0x50, 0x4B, 1, 2, 20, 0] + head + [UInt8](repeating: 0, count: 10)
      list += Self.little(offset, 4) + name
    }
    let count = Self.little(entries.count, 2)
    let end = Self.little(list.count, 4) + Self.little(file.count, 4) + [0, 0]
    return file + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + end
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// The CRC-32 that ZIP and PNG share.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
