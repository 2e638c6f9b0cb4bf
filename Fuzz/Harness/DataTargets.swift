import Diagnostics
import Formats

extension FuzzTarget {
  static let yaml = FuzzTarget(name: "yaml") { check($0, .yaml, "a.yaml") }
  static let json = FuzzTarget(name: "json") { check($0, .json, "a.json") }
  static let frontMatter = FuzzTarget(name: "front-matter") { check($0, .markdown, "a.md") }

  static let csv = FuzzTarget(name: "csv") { bytes in
    check(bytes, .csv, "a.csv")
    checkRows(bytes)
  }

  /// An archive as it is, or the parts of one, which is then sound as an archive: mutations of a
  /// packed part would all end at its checksum.
  static let workbook = FuzzTarget(name: "workbook") { bytes in
    let isArchive = bytes.starts(with: [0x50, 0x4B])
    check(isArchive ? bytes : WorkbookParts(bytes).archive, .workbook, "a.xlsx")
  }

  private static func check(_ bytes: [UInt8], _ format: DataFile.Format, _ path: String) {
    var report = Report()
    let data = DataFile.read(format, path: path, bytes: bytes, into: &report)
    Properties.check(report)
    guard let data else {
      require(report.errors > 0, "what is refused has an error")
      return
    }
    Properties.checkDump(of: DataDump.bytes(of: data))
    switch data {
    case .document(let document):
      Properties.check(document.root, in: document.file)
      if let body = document.body { Properties.check(body, in: document.file) }
    case .table(let table):
      for row in table.rows {
        Properties.check(row.place, in: table.file)
        for cell in row { Properties.check(cell.place, in: table.file) }
      }
    case .workbook: break
    }
  }

  /// A table without quotes is its heading with each of its rows apart.
  private static func checkRows(_ bytes: [UInt8]) {
    guard !bytes.contains(0x22), !bytes.contains(0x0D), !bytes.contains(0),
      bytes.starts(with: Array("a;b\n".utf8)),
      let text = String(validating: bytes, as: UTF8.self)
    else { return }
    func rows(_ text: String) -> [[String]]? {
      var report = Report()
      return CSV.read(path: "a.csv", bytes: Array(text.utf8), into: &report)?.rows.map { row in
        row.map(\.text)
      }
    }
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
    let apart = lines.map { rows("a;b\n" + (String($0) ?? "")) }
    guard let together = rows(text), !apart.contains(where: { $0 == nil }) else { return }
    require(together == apart.flatMap { $0 ?? [] }, "rows do not depend on each other")
  }
}
