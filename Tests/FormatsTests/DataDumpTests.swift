import Diagnostics
import Testing

@testable import Formats

@Suite struct DataDumpTests {
  @Test(arguments: [
    ("a.yaml", "а: [1, ~]\nб: {}\n", "{\n  \"а\": [\n    \"1\",\n    null\n  ],\n  \"б\": {}\n}\n"),
    ("a.json", "[1.50,true,\"\\t\\n\"]", "[\n  1.50,\n  true,\n  \"\\t\\n\"\n]\n"),
    ("a.csv", "а;б\n1;\"2\"\n", "[\n  {\n    \"а\": \"1\",\n    \"б\": \"2\"\n  }\n]\n"),
    (
      "a.md", "---\nа: 1\n---\nТекст\n",
      "{\n  \"front_matter\": {\n    \"а\": \"1\"\n  },\n  \"body\": \"Текст\\n\"\n}\n"
    ),
  ])
  func printsAsRead(_ path: String, _ text: String, _ expected: String) throws {
    var report = Report()
    let format = try #require(DataFile.Format(path: path))
    let file = try #require(
      DataFile.read(format, path: path, bytes: Array(text.utf8), into: &report))
    #expect(String(decoding: DataDump.bytes(of: file), as: UTF8.self) == expected)
  }

  @Test func formatIsToldByTheEnding() {
    #expect(DataFile.Format(path: "a/б.YML") == .yaml)
    #expect(DataFile.Format(path: "a.tsv") == .csv)
    #expect(DataFile.Format(path: "a.docx") == nil)
  }
}
