import Diagnostics
import TestSupport
import Testing

private let kind = DiagnosticKind(
  "TEST-01", .error, "Правило", help: "Исправьте.", clause: "002 П 1.3")

/// What stands under the source line of a fault between 1️⃣ and 2️⃣.
private func excerpt(_ marked: String) -> [Substring] {
  let source = MarkedSource(marked)
  let file = source.file("a.yaml")
  let range = SourceRange(file: file, source.offset(1)..<source.offset(2))
  let printed = TerminalPrinter(colour: false).print(Diagnostic(kind, "Беда", at: range))
  return printed.split(separator: "\n").filter { $0.contains(" | ") }
}

@Suite struct TerminalPrinterTests {
  @Test func showsAPrivateLineToAPersonAtATerminalOnly() {
    let file = SourceFile(path: "persons.yaml", text: "phone: тайна\n")
    let fault = Diagnostic(kind, "Беда", at: SourceRange(file: file, 0..<5)).withSecretSource
    #expect(TerminalPrinter(colour: true).print(fault).contains("тайна"))
    #expect(!TerminalPrinter(colour: false).print(fault).contains("тайна"))
    var report = Report()
    report.add(fault)
    var other = Report()
    let changed = SourceFile(path: "persons.yaml", text: "phone: другое\n")
    other.add(Diagnostic(kind, "Беда", at: SourceRange(file: changed, 0..<5)).withSecretSource)
    for format in MachineFormat.allCases {
      let printed = format.print(report, version: "1")
      #expect(!printed.contains("тайна"))
      #expect(printed == format.print(other, version: "1"), "no fingerprint of a private line")
    }
  }

  @Test func printsPlaceIdSummaryExcerptAdviceClauseAndNotes() {
    let source = MarkedSource("id: а\n1️⃣имя: Анна2️⃣\n")
    let file = source.file("persons.yaml")
    let fault = Diagnostic(
      kind, "Поле «имя» лишнее", at: SourceRange(file: file, source.offset(1)..<source.offset(2)),
      suggestion: "name", notes: [.init("первый раз", at: SourceRange(startOf: file))])
    #expect(
      TerminalPrinter(colour: false).print(fault) == """
        persons.yaml:2:1: ошибка [TEST-01] Поле «имя» лишнее
          2 | имя: Анна
            | ^^^^^^^^^
          Возможно, вы имели в виду «name».
          Как исправить: Исправьте.
          Основание: 002 П 1.3
          persons.yaml:1:1: первый раз

        """)
  }

  @Test func printsAFaultWithoutAPlaceInOneLine() {
    let fault = Diagnostic(DiagnosticKind("TEST-02", .warning, "Правило"), "Беда", at: nil)
    #expect(TerminalPrinter(colour: false).print(fault) == "предупреждение [TEST-02] Беда\n")
  }

  @Test func coloursNothingButSeverityCaretsAndSummary() {
    let source = MarkedSource("1️⃣а2️⃣")
    let range = SourceRange(file: source.file("a"), source.offset(1)..<source.offset(2))
    let fault = Diagnostic(DiagnosticKind("TEST-03", .warning, "Правило"), "Беда", at: range)
    let printed = TerminalPrinter(colour: true).print(fault)
    #expect(
      printed.contains("\u{1B}[1;33mпредупреждение\u{1B}[0m [TEST-03] \u{1B}[1mБеда\u{1B}[0m"))
    #expect(printed.contains("| \u{1B}[1;33m^\u{1B}[0m"))
  }

  @Test func makesControlCharactersOfNamesAndValuesVisible() {
    let escape = "\u{1B}[31m"
    let file = SourceFile(path: "\(escape)red.md", text: "имя: \(escape)\u{202E}Анна\r\n")
    let range = SourceRange(file: file, 8..<10)
    let fault = Diagnostic(
      kind, "Значение «\(escape)»", at: range, help: escape, suggestion: escape,
      notes: [.init(escape, at: range)])
    let printed = TerminalPrinter(colour: false).print(fault)
    #expect(printed.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!printed.contains("\u{202E}"))
    #expect(printed.hasPrefix("␛[31mred.md:1:6: ошибка [TEST-01] Значение «␛[31m»\n"))
    #expect(printed.contains("| имя: ␛[31m�Анна\n"))
  }

  @Test func showsAVeryLongLineAroundTheFault() {
    let long = String(repeating: "ё", count: 30_000)
    let lines = excerpt(long + "1️⃣плохо2️⃣" + long)
    let before = String(repeating: "ё", count: 30)
    let behind = String(repeating: "ё", count: 55)
    let indent = String(repeating: " ", count: 31)
    #expect(lines == ["  1 | …\(before)плохо\(behind)…", "    | \(indent)^^^^^"])
  }

  @Test func putsTheCaretUnderTheFault() {
    #expect(excerpt("а: 1️⃣бв2️⃣ г") == ["  1 | а: бв г", "    |    ^^"])
  }

  @Test func showsATabAsOneSpace() {
    #expect(excerpt("\tа: 1️⃣б2️⃣") == ["  1 |  а: б", "    |     ^"])
  }

  @Test func countsALooseMarkAsNoWidth() {
    #expect(
      excerpt("и\u{306}и\u{306}: 1️⃣б2️⃣") == ["  1 | и\u{306}и\u{306}: б", "    |     ^"])
  }

  @Test func pointsBehindTheLineAtItsEnd() {
    #expect(excerpt("а: б1️⃣2️⃣\nв") == ["  1 | а: б", "    |     ^"])
  }

  @Test func marksTheFirstLineOfARangeOverSeveral() {
    #expect(excerpt("а\n б: 1️⃣в\nг2️⃣\n") == ["  2 |  б: в", "    |     ^"])
  }

  @Test func leavesTheExcerptOfABlankLineOut() {
    #expect(excerpt("а:\n  1️⃣2️⃣\nб").isEmpty)
  }

  @Test func showsALongLineAroundTheFaultOnly() throws {
    let words = String(repeating: "слово ", count: 60)
    let lines = excerpt(words + "1️⃣беда2️⃣ " + words)
    let shown = try #require(lines.first), carets = try #require(lines.last)
    #expect(shown.hasPrefix("  1 | …") && shown.hasSuffix("…") && shown.count < 110)
    #expect(Array(shown)[carets.count - 4..<carets.count] == Array("беда")[...])
    #expect(carets.hasSuffix("^^^^"))
  }

  @Test func cutsTheCaretsOfALongRangeWithItsLine() throws {
    let carets = try #require(excerpt("а: 1️⃣" + String(repeating: "б", count: 500) + "2️⃣").last)
    #expect(carets.count(where: { $0 == "^" }) == 87)
  }

  @Test func namesTheCellOfATable() {
    let file = SourceFile(path: "a.csv", bytes: Array("id;имя\n".utf8), grid: OneCell())
    let fault = Diagnostic(kind, "Беда", at: SourceRange(file: file, 3..<6))
    #expect(
      TerminalPrinter(colour: false).print(fault)
        .contains("  Ячейка AB7 таблицы, столбец «имя».\n"))
  }
}

private struct OneCell: Grid {
  var headings: [String] { ["имя"] }
  let sheet: String? = nil

  func cell(at offset: Int, in file: SourceFile) -> Cell? {
    Cell(row: 7, column: 27, heading: "имя")
  }
}
