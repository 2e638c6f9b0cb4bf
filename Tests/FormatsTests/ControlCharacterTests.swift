import Testing

@testable import Formats

/// A text with a control character, written as one or as an escape, and where it is refused.
struct ControlCase: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  let fault: String?

  init(_ path: String, _ text: String, _ fault: String?) {
    self.path = path
    self.text = text
    self.fault = fault
  }

  var testDescription: String { "\(path) \(text.debugDescription)" }
}

@Suite struct ControlCharacterTests {
  @Test(arguments: [
    ControlCase("a.json", #"{"a": "б\u0001"}"#, "TEXT-03 1:9"),
    ControlCase("a.json", #"{"a": "б\u0000"}"#, "TEXT-03 1:9"),
    ControlCase("a.json", #"{"a": "\b"}"#, "TEXT-03 1:8"),
    ControlCase("a.json", #"{"a": "\f"}"#, "TEXT-03 1:8"),
    ControlCase("a.json", #"{"\u007f": 1}"#, "TEXT-03 1:3"),
    ControlCase("a.json", #"["\uFFFE"]"#, "TEXT-03 1:3"),
    ControlCase("a.json", #"["\uffff"]"#, "TEXT-03 1:3"),
    ControlCase("a.json", #"["\t\n\r\u0009\u000a\u000D\ufffd"]"#, nil),
    ControlCase("a.yaml", #"a: "б\x01""#, "TEXT-03 1:6"),
    ControlCase("a.yaml", #"a: "б\0""#, "TEXT-03 1:6"),
    ControlCase("a.yaml", #"a: "\a""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\b""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\v""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\f""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\e""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\u001B""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\uFFFE""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\U0000FFFF""#, "TEXT-03 1:5"),
    ControlCase("a.yaml", #"a: "\\0 \t \n \r \x41 \u0416 \U0001F600 \_ \N""#, nil),
    ControlCase("a.yaml", #"a: '\0'"#, nil),
    ControlCase("a.yaml", #"a: \0"#, nil),
    ControlCase("a.yaml", #""\e": 1"#, "TEXT-03 1:2"),
    ControlCase("a.yaml", "a: б\u{FFFE}", "TEXT-03 1:5"),
    ControlCase("a.json", "[\"\u{FFFF}\"]", "TEXT-03 1:3"),
    ControlCase("a.csv", "имя;класс\nАнна;7\u{FFFE}\n", "TEXT-03 2:7"),
    ControlCase("a.md", "---\na: 1\n---\nтекст \u{FFFF}", "TEXT-03 4:7"),
    ControlCase("a.csv", "имя;класс\nАнна;\u{FFFD}\u{FEFE}\n", nil),
  ])
  func isRefusedAtItsPlace(_ example: ControlCase) {
    #expect(Reading(example.text, as: example.path).faults == (example.fault.map { [$0] } ?? []))
  }

  /// Text is looked at by eight bytes: a code point must be found wherever among them it stands.
  @Test func isFoundAtEveryOffset() {
    for before in 0..<20 {
      let text = String(repeating: "x", count: before)
      #expect(ControlScan.first(in: Array((text + "\u{FFFE}яя").utf8)) == before)
      #expect(ControlScan.first(in: Array((text + "\u{FFFF}").utf8)) == before)
      #expect(ControlScan.first(in: Array((text + "\u{FFFD}яяяяяя").utf8)) == nil)
    }
  }
}
