import Testing

@testable import Diagnostics

/// A word, the words there are, and the one that was probably meant.
struct SuggestionCase: Sendable, CustomTestStringConvertible {
  var word: String
  var known: [String]
  var expected: String?

  init(_ word: String, _ known: [String], _ expected: String?) {
    self.word = word
    self.known = known
    self.expected = expected
  }

  var testDescription: String { "\(word) → \(expected ?? "—")" }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    SuggestionCase("titel", ["title", "date"], "title"),
    SuggestionCase("Titel", ["title"], "title"),
    SuggestionCase("определние", ["термин", "определение"], "определение"),
    SuggestionCase("учет", ["учёт"], "учёт"),
    SuggestionCase("ab", ["ac"], "ac"),
    SuggestionCase("ab", ["cd"], nil),
    SuggestionCase("a", ["b"], "b"),
    SuggestionCase("", ["a"], "a"),
    SuggestionCase("", ["title"], nil),
    SuggestionCase("title", [], nil),
    SuggestionCase("фамилия", ["отчество", "должность"], nil),
    SuggestionCase("mentro", ["mentee", "mentor"], "mentor"),
    SuggestionCase("mentoe", ["mentor", "mentee"], "mentor"),
    SuggestionCase("--outptu", ["--today", "--output"], "--output"),
    SuggestionCase("персонализированныи", ["персонализированный"], "персонализированный"),
    SuggestionCase("qwertyuiopasdfghj", ["qwertyuiopas"], nil),
    SuggestionCase("qwertyuiopasdfgh", ["qwertyuiopas"], "qwertyuiopas"),
  ])
  func proposesTheNearestWord(_ example: SuggestionCase) {
    #expect(Suggestion.nearest(to: example.word, among: example.known) == example.expected)
  }

  @Test func findsTheNearestOfThousandsOfOtherNames() {
    let names = (0..<3_000).map { "запись-\($0)" } + ["наставник"]
    #expect(Suggestion.nearest(to: "наставнник", among: names) == "наставник")
  }

  @Test func proposesNothingForATextThatIsNoWord() {
    let text = String(repeating: "a", count: Suggestion.longest)
    #expect(Suggestion.nearest(to: text, among: [text]) == text)
    #expect(Suggestion.nearest(to: text + "a", among: [text]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("а", "", 1), ("", "аб", 2), ("аб", "ба", 1), ("абв", "вба", 2), ("абв", "абв", 0),
    ("кот", "ток", 2), ("школа", "школы", 1), ("ca", "abc", 3),
  ])
  func countsEditsWithSwapsOfNeighbours(_ left: String, _ right: String, _ edits: Int) {
    func distance(_ left: String, _ right: String) -> Int {
      Suggestion.editDistance(
        left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value))
    }
    #expect(distance(left, right) == edits)
    #expect(distance(right, left) == edits)
  }
}
