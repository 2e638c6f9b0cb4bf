/// The text parts of a workbook as an archive without compression.
///
/// An input names no parts: the bytes `FF` part it into a sheet, shared strings, styles and the
/// workbook itself, and a part that is missing is that of a plain workbook.
struct WorkbookParts {
  private let parts: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    parts = bytes.split(separator: 0xFF, omittingEmptySubsequences: false)
  }

  /// The archive (APPNOTE.TXT, 4.3): entries as they are, and their list.
  var archive: [UInt8] {
    var file: [UInt8] = []
    var list: [UInt8] = []
    for (name, bytes) in entries {
      let name = Array(name.utf8)
      let head =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.little(Self.checksum(bytes), 4)
        + Self.little(bytes.count, 4) + Self.little(bytes.count, 4) + Self.little(name.count, 2)
        + [0, 0]
      list += [0x50, 0x4B, 1, 2, 20, 0] + head + [UInt8](repeating: 0, count: 10)
      list += Self.little(file.count, 4) + name
      file += [0x50, 0x4B, 3, 4] + head + name + bytes
    }
    let count = Self.little(entries.count, 2)
    return file + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + Self.little(list.count, 4) + Self.little(file.count, 4) + [0, 0]
  }

  private var entries: [(name: String, bytes: [UInt8])] {
    Self.plain.enumerated().map { index, part in
      index < parts.count && !parts[index].isEmpty
        ? (part.name, Array(parts[index])) : (part.name, Array(part.text.utf8))
    }
  }

  private static let plain: [(name: String, text: String)] = [
    (
      "xl/worksheets/sheet1.xml",
      "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
        + "</sheetData></worksheet>"
    ),
    ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\"><si><t>Фамилия</t></si></sst>"),
    ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\"/>"),
    (
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
        + "<sheet name=\"Люди\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(packages)\">"
        + "<Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"r2\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        + "<Relationship Id=\"r3\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
    ),
    (
      "_rels/.rels",
      "<Relationships xmlns=\"\(packages)\">"
        + "<Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "</Relationships>"
    ),
    ("[Content_Types].xml", "<Types xmlns=\"\(packages)\"/>"),
  ]

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/relationships"

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 as ZIP has it (APPNOTE.TXT, 4.4.7), bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
