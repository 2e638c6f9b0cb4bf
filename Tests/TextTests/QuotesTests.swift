import Testing
import Text

@Suite struct QuotesTests {
  @Test(arguments: [
    ("", "\"\""), ("слово", "\"слово\""), ("\"Вместе\"", "\"\"\"Вместе\"\"\""),
    ("а\"\u{301}б", "\"а\"\"\u{301}б\""), ("\"\r\n", "\"\"\"\r\n\""),
  ])
  func doublesQuotationMarks(text: String, quoted: String) {
    #expect(Array(text.inDoubledQuotes.utf8) == Array(quoted.utf8))
  }
}
