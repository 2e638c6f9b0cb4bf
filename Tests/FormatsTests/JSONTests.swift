import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct JSONTests {
  @Test(arguments: [
    ReadingCase(
      "numbers as they are written", "[0, -0, 1.50, 1e5, -1E+10, 12345678901234567890]",
      "[0,-0,1.50,1e5,-1E+10,12345678901234567890]"),
    ReadingCase("words", "[true, false, null]", "[true,false,null]"),
    ReadingCase("scalars alone", " \"а\" ", "\"а\""),
    ReadingCase("empty brackets", "[{}, []]", "[{},[]]"),
    ReadingCase(
      "nested", "{\"а\": {\"б\": [1, {\"в\": null}]}}", "{\"а\":{\"б\":[1,{\"в\":null}]}}"),
    ReadingCase("escapes", #"["\"\\\/\n\r\t\u0416"]"#, #"["\"\\/\n\r\tЖ"]"#),
    ReadingCase("surrogate pairs", #"["\ud83d\ude00"]"#, #"["😀"]"#),
    ReadingCase("Unicode's line separator", "[\"\u{2028}\"]", "[\"\u{2028}\"]"),
    ReadingCase("space of all kinds", "\t[\r\n1 ,2\t]\n", "[1,2]"),
    ReadingCase(
      "depth of 64", String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
      String(repeating: "[", count: 64) + String(repeating: "]", count: 64)),
  ])
  func reads(_ example: ReadingCase) {
    let reading = Reading(example.text, as: "a.json")
    #expect(reading.data == example.expected)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ReadingCase("no comma", "[1 1️⃣2]", "JSON-01"),
    ReadingCase("no colon", "{\"а\" 1️⃣1}", "JSON-01"),
    ReadingCase("open bracket", "[1, 21️⃣", "JSON-01"),
    ReadingCase("wrong bracket", "[11️⃣}", "JSON-01"),
    ReadingCase("open string", "[1️⃣\"а]", "JSON-02"),
    ReadingCase("line break in a string", "[1️⃣\"а\nб\"]", "JSON-02"),
    ReadingCase("tab in a string", "[\"а1️⃣\tб\"]", "JSON-03"),
    ReadingCase("unknown escape", #"["а1️⃣\ж"]"#, "JSON-03"),
    ReadingCase("escape at the end", #"["1️⃣\"#, "JSON-03"),
    ReadingCase("half a surrogate pair", #"["1️⃣\ud83d"]"#, "JSON-03"),
    ReadingCase("halves in the wrong order", #"["1️⃣\ude00\ud83d"]"#, "JSON-03"),
    ReadingCase("sign among hexadecimal digits", #"["1️⃣\u+041"]"#, "JSON-03"),
    ReadingCase("number with a leading zero", "[1️⃣01]", "JSON-04"),
    ReadingCase("number with a bare point", "[1️⃣1.]", "JSON-04"),
    ReadingCase("number without an exponent", "[1️⃣1e+]", "JSON-04"),
    ReadingCase("minus alone", "[1️⃣-]", "JSON-04"),
    ReadingCase("date without quotes", "[1️⃣2025-09-01]", "JSON-04"),
    ReadingCase("hexadecimal number", "[1️⃣0x1F]", "JSON-04"),
    ReadingCase("name twice", "{\"а\": 1, 1️⃣\"а\": 2}", "JSON-05"),
    ReadingCase("name twice, once escaped", #"{"а": 1, 1️⃣"\u0430": 2}"#, "JSON-05"),
    ReadingCase("second value", "{} 1️⃣{}", "JSON-07"),
    ReadingCase("comma before a bracket", "[11️⃣,]", "JSON-08"),
    ReadingCase("comma before a brace", "{\"а\": 11️⃣, }", "JSON-08"),
    ReadingCase("comment", "[1] 1️⃣// да", "JSON-09"),
    ReadingCase("comment of a shell", "1️⃣# да\n[1]", "JSON-09"),
    ReadingCase("single quotes around a name", "{1️⃣'а': 1}", "JSON-10"),
    ReadingCase("name of a number", "{1️⃣1: 1}", "JSON-10"),
    ReadingCase("nothing", "1️⃣", "JSON-11"),
    ReadingCase("no value", "{\"а\": 1️⃣}", "JSON-11"),
    ReadingCase("capital word", "[1️⃣True]", "JSON-11"),
    ReadingCase("NaN", "[1️⃣NaN]", "JSON-11"),
    ReadingCase("curly quotes", "[1️⃣“а”]", "JSON-11"),
    ReadingCase("plus before a number", "[1️⃣+1]", "JSON-11"),
  ])
  func refuses(_ example: ReadingCase) {
    let source = MarkedSource(example.text)
    let place = "\(example.expected) \(source[1].line):\(source[1].column)"
    #expect(Reading(source.text, as: "a.json").faults == [place])
  }

  @Test func valuesKnowTheirPlaces() throws {
    let source = MarkedSource("{1️⃣\"имя\"2️⃣: 3️⃣[1, 4️⃣-2.5e3]5️⃣}")
    var report = Report()
    let root = try #require(JSON.read(source.file("a.json"), into: &report)?.root)
    let entry = try #require(root.map?.first)
    let last = try #require(entry.value.list?.last)
    let file = source.file()
    #expect(entry.keyPlace.range(in: file).start == source[1])
    #expect(entry.keyPlace.range(in: file).end == source[2])
    #expect(entry.value.place.range(in: file).start == source[3])
    #expect(entry.value.place.range(in: file).end == source[5])
    #expect(last.place.range(in: file).start == source[4])
    #expect(last.scalar == Scalar("-2.5e3", .number))
  }
}
