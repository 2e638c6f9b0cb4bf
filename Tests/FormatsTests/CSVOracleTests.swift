import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

@Suite struct CSVOracleTests {
  /// Rows as Python's `csv` reads them, without the empty ones, and short ones filled up.
  static let script = """
    import csv, io
    for text in json.load(sys.stdin):
        reader = csv.reader(io.StringIO(text, newline=''), delimiter=';')
        rows = [row for row in reader if any(cell.strip(' \\t\\n\\r\\v\\f"') for cell in row)]
        names = [name.strip(' \\t\\r\\n\\xa0') for name in rows[0]] if rows else []
        result = [dict(zip(names, row + [''] * len(names))) for row in rows[1:]]
        result = [{k: v for k, v in row.items() if k} for row in result]
        print(json.dumps(result, ensure_ascii=False, separators=(',', ':')))
    """

  @Test func randomTablesAreReadAsPythonReadsThem() throws {
    var generator = SeededGenerator(seed: 4180)
    let texts = (0..<3000).map { _ in Self.randomTable(using: &generator) }
    let expected = try Oracle.lines(of: Self.script, for: texts)
    try #require(expected.count == texts.count)
    var compared = 0
    for (text, line) in zip(texts, expected) {
      let reading = Reading("sep=;\n" + text, as: "a.csv")
      guard reading.report.isEmpty else { continue }
      compared += 1
      #expect(reading.data == line, "\(text.debugDescription)")
    }
    #expect(compared > 2500)
  }

  /// A table of few cells, most of them written as they should be, some as hands write them.
  private static func randomTable(using generator: inout SeededGenerator) -> String {
    let width = Int.random(in: 1...4, using: &generator)
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    let headings = (0..<width).map { "с\($0)" }.joined(separator: ";")
    let rows = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      (0..<Int.random(in: 1...width, using: &generator))
        .map { _ in randomCell(using: &generator) }.joined(separator: ";")
    }
    return ([headings] + rows).joined(separator: lineEnd)
      + (Bool.random(using: &generator) ? lineEnd : "")
  }

  private static func randomCell(using generator: inout SeededGenerator) -> String {
    let pieces = ["а", "Ж", " ", ",", "\"", "\n", "\r\n", ";", "1", "\t", "😀"]
    let text = (0..<Int.random(in: 0...5, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let isBare = !text.contains { ";\n\r\r\n".contains($0) } && !text.hasPrefix("\"")
    if isBare, Int.random(in: 0..<3, using: &generator) > 0 { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  @Test func spectrumIsReadAsItsAuthorsExpect() throws {
    let files = try ForeignSuite.files(
      "NASTAVNIK_CSV_SPECTRUM", default: ".build/test-tools/csv-spectrum/csvs", ending: ".csv")
    #expect(files.count >= 11)
    for url in files {
      let name = url.deletingPathExtension().lastPathComponent
      let json = url.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("json/\(name).json")
      let expected = Reading(bytes: Array(try Data(contentsOf: json)), as: "a.json")
      let reading = Reading(bytes: Array(try Data(contentsOf: url)), as: "a.csv")
      #expect(reading.data == expected.data, "\(name)")
      #expect(reading.faults == [], "\(name)")
    }
  }
}
