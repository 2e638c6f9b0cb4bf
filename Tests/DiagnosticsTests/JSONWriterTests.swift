import Diagnostics
import Testing

@Suite struct JSONWriterTests {
  private static let cases: [(JSONValue, String)] = [
    (.null, "null\n"), (true, "true\n"), (-7, "-7\n"), (.number("6.20"), "6.20\n"),
    ("«ё»", "\"«ё»\"\n"), ([], "[]\n"), ([:], "{}\n"),
    ([1, []], "[\n  1,\n  []\n]\n"),
    (
      ["а": ["б": nil], "в": [true]],
      "{\n  \"а\": {\n    \"б\": null\n  },\n  \"в\": [\n    true\n  ]\n}\n"
    ),
    ("\"\\\n\r\t\u{1}\u{1F}", "\"\\\"\\\\\\n\\r\\t\\u0001\\u001f\"\n"),
  ]

  @Test(arguments: cases)
  func writesEachElementOnItsLine(_ value: JSONValue, _ expected: String) {
    #expect(value.text == expected)
  }

  @Test func keepsTheOrderOfMembers() {
    let object = JSONValue.object([.init("б", 1)]).adding([.init("а", 2)])
    #expect(object.text == "{\n  \"б\": 1,\n  \"а\": 2\n}\n")
  }
}
