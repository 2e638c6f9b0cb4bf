/// A ZIP archive with texts in it, stored as they are: what an office document is made of.
package struct SampleZIP {
  private let entries: [(name: String, bytes: [UInt8])]
  package var isEncrypted = false

  package init(_ entries: [(name: String, text: String)]) {
    self.entries = entries.map { ($0.name, Array($0.text.utf8)) }
  }

  /// An archive of empty entries.
  package init(_ names: [String]) { self.init(names.map { ($0, "") }) }

  /// The least a DOCX has.
  package static let document = SampleZIP(["[Content_Types].xml", "word/document.xml"])

  /// A DOCX with paragraphs of runs and the name of who wrote it.
  package static func document(_ paragraphs: [[String]], author: String = "") -> SampleZIP {
    let body = paragraphs.map { runs in
      "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }.joined()
    return SampleZIP([
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
        [20, 0, isEncrypted ? 1 : 0, 0] + [UInt8](repeating: 0, count: 6)
        + Self.little(CRC32.checksum(bytes), 4) + size + size + Self.little(name.count, 2) + [0, 0]
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
}
