import Testing
import Text

@Suite struct TrimmingTests {
  @Test(arguments: [
    ("  да, нет\t", "да, нет"), ("", ""), (" \t ", ""), ("да", "да"), (" й\u{306} ", "й\u{306}"),
    ("\u{A0}да", "\u{A0}да"),
  ])
  func dropsTheNamedCharactersAtBothEnds(_ text: String, _ trimmed: String) {
    #expect(
      text.trimmed { $0 == " " || $0 == "\t" }.unicodeScalars.elementsEqual(trimmed.unicodeScalars))
  }
}
