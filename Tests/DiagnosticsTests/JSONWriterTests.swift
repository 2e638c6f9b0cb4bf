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

  private static let signs = "<a href='x'>&\u{2028}\u{2029}\"\\\n\r\t\u{8}\u{C}\u{1}ёЖ😀"

  @Test(arguments: [
    (JSONStyle.document, "<a href='x'>&\u{2028}\u{2029}\\\"\\\\\\n\\r\\t\\u0008\\u000c\\u0001ёЖ😀"),
    (
      JSONStyle.script,
      "\\u003ca href='x'\\u003e\\u0026\\u2028\\u2029\\\"\\\\\\u000a\\u000d\\u0009\\u0008\\u000c\\u0001ёЖ😀"
    ),
    (
      JSONStyle.markup(indent: nil),
      "\\u003ca href=\\u0027x\\u0027\\u003e\\u0026\u{2028}\u{2029}\\\"\\\\\\n\\r\\t\\b\\f\\u0001ёЖ😀"
    ),
  ])
  func escapesWhatItsPlaceForbids(_ style: JSONStyle, _ expected: String) {
    #expect(JSONValue.string(Self.signs).text(in: style) == "\"" + expected + "\"")
  }

  @Test(arguments: [
    (JSONStyle.script, "{\"а\":[1,{}],\"б\":[]}"),
    (JSONStyle.markup(indent: nil), "{\"а\": [1, {}], \"б\": []}"),
    (
      JSONStyle.markup(indent: 1),
      "{\n \"а\": [\n  1,\n  {}\n ],\n \"б\": []\n}"
    ),
  ])
  func laysElementsOutInItsStyle(_ style: JSONStyle, _ expected: String) {
    #expect((["а": [1, [:]], "б": []] as JSONValue).text(in: style) == expected)
  }

  @Test func keepsTheOrderOfMembers() {
    let object = JSONValue.object([.init("б", 1)]).adding([.init("а", 2)])
    #expect(object.text == "{\n  \"б\": 1,\n  \"а\": 2\n}\n")
  }
}
