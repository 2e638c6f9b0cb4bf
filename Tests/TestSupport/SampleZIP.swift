/// A ZIP archive of empty entries, which is what the names in an office document are read from.
package struct SampleZIP {
  package var names: [String]
  package var isEncrypted = false

  package init(_ names: [String]) { self.names = names }

  /// The least a DOCX has.
  package static let document = SampleZIP(["[Content_Types].xml", "word/document.xml"])

  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var list: [UInt8] = []
    let flags: [UInt8] = [isEncrypted ? 1 : 0, 0]
    for name in names {
      let offset = file.count
      let name = Array(name.utf8)
      let rest = [UInt8](repeating: 0, count: 18) + Self.little(name.count, 2) + [0, 0]
      file += [0x50, 0x4B, 3, 4, 20, 0] + flags + rest + name
      list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + flags + rest
      list += [UInt8](repeating: 0, count: 10) + Self.little(offset, 4) + name
    }
    let count = Self.little(names.count, 2)
    let end = Self.little(list.count, 4) + Self.little(file.count, 4) + [0, 0]
    return file + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + end
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
