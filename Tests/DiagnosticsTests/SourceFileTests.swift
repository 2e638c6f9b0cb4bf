import TestSupport
import Testing

@testable import Diagnostics

/// A text in which mark 1️⃣ stands at a known line and column.
struct PlaceCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var line: Int
  var column: Int

  init(_ name: String, _ text: String, _ line: Int, _ column: Int) {
    self.name = name
    self.text = text
    self.line = line
    self.column = column
  }

  var testDescription: String { name }
}

@Suite struct SourceFileTests {
  @Test(arguments: [
    PlaceCase("beginning", "1️⃣abc", 1, 1),
    PlaceCase("end of a file without a last newline", "abc1️⃣", 1, 4),
    PlaceCase("behind the last newline", "abc\n1️⃣", 2, 1),
    PlaceCase("empty file", "1️⃣", 1, 1),
    PlaceCase("after LF", "а\nб1️⃣", 2, 2),
    PlaceCase("after a lone CR", "а\rб1️⃣в", 2, 2),
    PlaceCase("CR at the very end", "а\r1️⃣", 2, 1),
    PlaceCase("two lone CRs", "а\r\r1️⃣", 3, 1),
    PlaceCase("empty lines", "\n\n1️⃣\n", 3, 1),
    PlaceCase("Cyrillic counts by letters", "Иванова1️⃣ Анна", 1, 8),
    PlaceCase("a tab is one column", "\t\tа1️⃣", 1, 4),
    PlaceCase("a loose mark is a column of its own", "и\u{306}1️⃣", 1, 3),
    PlaceCase("a letter outside the basic plane is one column", "😀1️⃣", 1, 2),
    PlaceCase("Unicode's line separator does not end a line", "а\u{2028}б1️⃣", 1, 4),
  ])
  func countsLinesAndColumns(_ example: PlaceCase) {
    let place = MarkedSource(example.text)[1]
    #expect(place == Position(line: example.line, column: example.column))
  }

  @Test func takesCRLFForOneLineEnd() {
    let file = SourceFile(path: "a", text: "аб\r\nв")
    #expect(file.position(at: 4) == Position(line: 1, column: 3))
    #expect(file.position(at: 5) == Position(line: 1, column: 4))
    #expect(file.position(at: 6) == Position(line: 2, column: 1))
    #expect(LineWindow(of: file, around: 2).text == "аб")
    #expect(LineWindow(of: file, around: 5).text == "аб")
    #expect(LineWindow(of: file, around: 6).text == "в")
  }

  @Test func putsOffsetsOutsideTheFileAtItsEnds() {
    let file = SourceFile(path: "a", text: "аб\nв")
    #expect(file.position(at: -5) == Position(line: 1, column: 1))
    #expect(file.position(at: 500) == Position(line: 2, column: 2))
    #expect(file.offset(ofLine: 0) == 0)
    #expect(file.offset(ofLine: 2) == 5)
    #expect(file.offset(ofLine: 3) == 7)
    #expect(LineWindow(of: file, around: 7).text == "в")
  }

  @Test(arguments: [1, 2, 1023, 1024, 1025, 5000, 5001, 9_999, 10_000])
  func countsTheColumnsOfALongLine(_ column: Int) {
    let line = String(repeating: "ёa😀", count: 4000)
    let file = SourceFile(path: "a", text: "первая\n" + line)
    let before =
      "первая\n" + String(String.UnicodeScalarView(line.unicodeScalars.prefix(column - 1)))
    #expect(file.position(at: before.utf8.count) == Position(line: 2, column: column))
  }

  @Test func showsThePartOfALongLineAroundAPlace() {
    let line = String(repeating: "ё", count: 2000)
    let file = SourceFile(path: "a", text: "первая\n" + line + "\nтретья")
    let start = "первая\n".utf8.count
    let first = LineWindow(of: file, around: start)
    #expect(!first.isCutBefore && first.isCutBehind && first.text.count == 512)
    let middle = LineWindow(of: file, around: start + 2000)
    #expect(middle.isCutBefore && middle.isCutBehind && middle.text.count == 1024)
    let last = LineWindow(of: file, around: start + 4000)
    #expect(last.isCutBefore && !last.isCutBehind && last.text.count == 512)
    #expect([first, middle, last].allSatisfy { !$0.text.contains("\u{FFFD}") })
  }

  @Test func cutsTextToTheFile() {
    let file = SourceFile(path: "a", text: "аб")
    #expect(file.text(0..<2) == "а")
    #expect(file.text(2..<99) == "б")
  }

  @Test(arguments: [
    (0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"),
    (702, "AAA"), (16_383, "XFD"),
  ])
  func namesColumnsAsSpreadsheetsDo(_ column: Int, _ letters: String) {
    #expect(Cell(row: 1, column: column, heading: "").letters == letters)
  }

  @Test func keepsAPlaceThatEndsBeforeItBeginsEmpty() {
    #expect(Place(5, 3).offsets == 5..<5)
  }
}
