import Diagnostics
import TestSupport
import Testing

@testable import Formats

/// A bound of the readers: a file that just keeps it, one that passes it, and the fault of the latter.
struct LimitCase: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let within: String
  let beyond: String
  let fault: String

  init(_ name: String, _ path: String, _ fault: String, _ text: (Int) -> String, at limit: Int) {
    self.name = name
    self.path = path
    self.fault = fault
    within = text(limit)
    beyond = text(limit + 1)
  }

  var testDescription: String { name }
}

/// An anchored text of so many kilobytes and as many aliases to it as the bound lets through.
private func repeated(_ aliases: Int) -> String {
  let text = String(repeating: "x", count: 64 * 1024)
  return "a: &a \(text)\nb: [" + Array(repeating: "*a", count: aliases).joined(separator: ",")
    + "]\n"
}

private func quoted(_ size: Int) -> String {
  "\"" + String(repeating: "x", count: size - 2) + "\""
}

@Suite struct LimitsTests {
  static let cases: [LimitCase] = [
    LimitCase("a string of JSON", "a.json", "TEXT-04 1:1", quoted, at: Limits.scalarSize),
    LimitCase("a quoted text of YAML", "a.yaml", "TEXT-04 1:1", quoted, at: Limits.scalarSize),
    LimitCase(
      "a bare text of YAML", "a.yaml", "TEXT-04 1:4",
      { "a: " + String(repeating: "x", count: $0) + "\n" }, at: Limits.scalarSize),
    LimitCase(
      "a cell", "a.csv", "TEXT-04 2:3", { "a;b\n1;" + quoted($0) + "\n" }, at: Limits.scalarSize),
    LimitCase(
      "lists of JSON", "a.json", "JSON-06 1:65",
      { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }, at: Limits.depth),
    LimitCase(
      "lists of YAML", "a.yaml", "YAML-14 1:65",
      { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) + "\n" },
      at: Limits.depth),
    LimitCase(
      "texts behind aliases", "a.yaml", "YAML-23 2:773", repeated,
      at: Limits.aliasedBytes / (64 * 1024)),
    LimitCase(
      "values behind aliases", "a.yaml", "YAML-15 2:100005",
      { count in
        // Each alias is a list of ten values and the list itself.
        let aliases = Array(repeating: "*a", count: 9_090).joined(separator: ",")
        let rest = Array(repeating: "*b", count: count - 9_090 * 11).joined(separator: ",")
        return "a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b 1\nc: [\(aliases)]\nd: [\(rest)]\n"
      }, at: Limits.aliasedNodes),
  ]

  @Test(arguments: cases)
  func readsUpToTheBoundAndRefusesWhatPassesIt(_ example: LimitCase) {
    #expect(Self.faults(example.within, example.path) == [])
    let faults = Self.faults(example.beyond, example.path)
    #expect(faults.map { $0.prefix(7) } == [example.fault.prefix(7)])
    if !example.fault.hasPrefix("YAML-15") { #expect(faults == [example.fault]) }
  }

  /// Faults as `YAML-10 2:1`; the data is not made into text, which aliases make long.
  private static func faults(_ text: String, _ path: String) -> [String] {
    var report = Report()
    _ = DataFile.read(
      DataFile.Format(path: path) ?? .yaml, path: path, bytes: Array(text.utf8), into: &report)
    return report.diagnostics.map { fault in
      let start = fault.range?.start ?? Position(line: 0, column: 0)
      return "\(fault.id) \(start.line):\(start.column)"
    }
  }

  @Test func refusesAFileOneByteTooLarge() {
    let line = Array((String(repeating: "x", count: 1023) + "\n").utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Limits.fileSize + 1)
    for _ in 0..<Limits.fileSize / 1024 { bytes += line }
    #expect(TextDecoding.sizeFault(SourceFile(path: "a.md", bytes: bytes)) == nil)
    bytes.append(0x0A)
    #expect(TextDecoding.sizeFault(SourceFile(path: "a.md", bytes: bytes))?.id == "TEXT-02")
  }

  /// Each bound with its number and the errors of what passes it.
  private static let bounds: [String: (number: Int, errors: [DiagnosticKind])] = [
    "fileSize": (Limits.fileSize, [.fileTooLarge]),
    "scalarSize": (Limits.scalarSize, [.valueTooLarge]),
    "depth": (Limits.depth, [.depthYAML, .depthJSON]),
    "aliasedNodes": (Limits.aliasedNodes, [.aliasBomb]),
    "aliasedBytes": (Limits.aliasedBytes, [.aliasedText]),
    "archiveEntries": (Limits.archiveEntries, [.unreadableWorkbook]),
    "unpackedSize": (Limits.unpackedSize, [.unreadableWorkbook]),
    "sheets": (Limits.sheets, [.unreadableWorkbook]),
    "sheetRows": (Limits.sheetRows, [.cutSheet]),
    "sheetColumns": (Limits.sheetColumns, [.cutSheet]),
    "sheetText": (Limits.sheetText, [.cutSheet]),
    "sheetMerges": (Limits.sheetMerges, [.cutSheet]),
  ]

  @Test func listsEveryBoundInTheDocuments() throws {
    let path = "Sources/Formats/Tree/Limits.swift"
    let source = try Repository.text(path)
    let declared = source.matches(of: /static let (\w+) =/).map { String($0.1) }
    #expect(declared.sorted() == Self.bounds.keys.sorted())
    let table = try MarkdownTable(in: "docs/limits.md", under: "Data: `\(path)`")
    #expect(table.names.sorted() == declared.sorted())
    for (name, bound) in Self.bounds {
      let row = try #require(table[name])
      #expect(MarkdownTable.number(row[1]) == bound.number, "\(name)")
      let errors = bound.errors.map(\.id).joined(separator: ", ")
      #expect(row[3] == (errors.isEmpty ? "–" : errors), "\(name)")
    }
  }

  @Test func listsTheBoundOfReportsInTheDocuments() throws {
    let title = "Reports: `Sources/Diagnostics/Report.swift`"
    let table = try MarkdownTable(in: "docs/limits.md", under: title)
    #expect(table.names == ["most"])
    #expect(table["most"].flatMap { MarkdownTable.number($0[1]) } == Report.most)
  }

  @Test func describesTheBoundsAsTheyAre() {
    #expect(DiagnosticKind.fileTooLarge.title.contains("\(Limits.fileSize >> 20) МБ"))
    #expect(DiagnosticKind.valueTooLarge.title.contains("\(Limits.scalarSize >> 20) МБ"))
    #expect(DiagnosticKind.aliasedText.title.contains("\(Limits.aliasedBytes >> 20) МБ"))
    #expect(DiagnosticKind.depthYAML.title.contains("\(Limits.depth) уровней"))
    #expect(DiagnosticKind.depthJSON.title.contains("\(Limits.depth) уровней"))
    #expect(Limits.aliasedNodes == 100_000 && DiagnosticKind.aliasBomb.title.contains("100 000"))
  }
}
