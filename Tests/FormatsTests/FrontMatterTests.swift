import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ReadingCase("fields and body", "---\nа: 1\n---\nТекст\n", "Текст\n"),
    ReadingCase("empty fields", "---\n---\nТекст\n", "Текст\n"),
    ReadingCase("comments only", "---\n# да\n---\nТекст\n", "Текст\n"),
    ReadingCase("spaces behind the fences", "--- \t\nа: 1\n---  \nТекст\n", "Текст\n"),
    ReadingCase("CRLF", "---\r\nа: 1\r\n---\r\nТекст\r\n", "Текст\r\n"),
    ReadingCase("no body", "---\nа: 1\n---", ""),
    ReadingCase("rule in the body", "---\nа: 1\n---\n\n---\nТекст\n", "\n---\nТекст\n"),
    ReadingCase("no front matter", "# Текст\n\n---\nда: нет\n", "# Текст\n\n---\nда: нет\n"),
    ReadingCase("rule without front matter", "\n---\n\nТекст\n", "\n---\n\nТекст\n"),
    ReadingCase("empty file", "", ""),
  ])
  func bodyStandsBehindTheFence(_ example: ReadingCase) throws {
    var report = Report()
    let file = SourceFile(path: "a.md", text: example.text)
    let body = try #require(FrontMatter.read(file, into: &report)?.body)
    #expect(file.text(body.offsets) == example.expected)
    #expect(report.isEmpty)
  }

  @Test(arguments: [
    ReadingCase("open fence", "1️⃣---\nа: 1\n", "FM-01"),
    ReadingCase("text for fields", "---\n1️⃣Новости\n---\n", "FM-02"),
    ReadingCase("list for fields", "---\n1️⃣- а\n---\n", "FM-02"),
    ReadingCase("empty line above", "\n\n1️⃣---\nа: 1\n---\n", "FM-03"),
    ReadingCase("dash for a fence", "1️⃣———\nа: 1\n———\n", "FM-04"),
    ReadingCase("fault in YAML", "---\nимя: 1\n1️⃣имя: 2\n---\n", "YAML-10"),
    ReadingCase("open quote ends with the fields", "---\nа: 1️⃣\"да\n---\nТекст \"да\"\n", "YAML-05"),
  ])
  func refuses(_ example: ReadingCase) {
    let source = MarkedSource(example.text)
    let place = "\(example.expected) \(source[1].line):\(source[1].column)"
    #expect(Reading(source.text, as: "a.md").faults == [place])
  }

  @Test func fileWithoutFieldsHasANullRoot() {
    #expect(Reading("Текст\n", as: "a.md").data == "null")
  }

  @Test func fieldsKnowTheirPlacesInTheFile() throws {
    let source = MarkedSource("---\nимя: 1\nназвание: 1️⃣Новости\n---\n")
    var report = Report()
    let document = FrontMatter.read(source.file("a.md"), into: &report)
    let place = try #require(document?.root["название"]?.place)
    #expect(place.range(in: source.file()).start == source[1])
  }
}
