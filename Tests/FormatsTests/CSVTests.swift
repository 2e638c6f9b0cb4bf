import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct CSVTests {
  @Test(arguments: [
    ReadingCase("semicolons", "а;б\n1;2\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("commas", "а,б\n1,2\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("tabs", "а\tб\n1\t2\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("one column", "а\n1\n2\n", #"[{"а":"1"},{"а":"2"}]"#),
    ReadingCase(
      "commas within a heading of semicolons", "Фамилия, имя, отчество;Класс\nИванов И;7\n",
      #"[{"Фамилия, имя, отчество":"Иванов И","Класс":"7"}]"#),
    ReadingCase(
      "semicolon within a heading of commas", "Цель; срок,Класс\nа,7\n",
      #"[{"Цель; срок":"а","Класс":"7"}]"#),
    ReadingCase(
      "Excel's line of the separator", "sep=,\r\nа;б,в\r\n1,2\r\n", #"[{"а;б":"1","в":"2"}]"#),
    ReadingCase("CRLF", "а;б\r\n1;2\r\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("CR", "а;б\r1;2\r", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("no last line end", "а;б\n1;2", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("quotes", "а;б\n\"1;\"\"2\"\"\";\"\"\n", #"[{"а":"1;\"2\"","б":""}]"#),
    ReadingCase(
      "line breaks within quotes", "а;б\n\"1\r\n2\n3\";4\n", #"[{"а":"1\r\n2\n3","б":"4"}]"#),
    ReadingCase(
      "quotes within bare text", "а;б\nООО \"Ромашка\";1\" труба\n",
      #"[{"а":"ООО \"Ромашка\"","б":"1\" труба"}]"#),
    ReadingCase("spaces kept", "а;б\n 1 ; \"2\"\n", #"[{"а":" 1 ","б":" \"2\""}]"#),
    ReadingCase("spaces around headings dropped", " а ;\"б\n\"\n1;2\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase(
      "empty rows and columns at the end", "а;б;;\n1;2;;\n;;;\n;;;\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase(
      "empty rows between", "а;б\n\n1;2\n;\n\n3;4\n", #"[{"а":"1","б":"2"},{"а":"3","б":"4"}]"#),
    ReadingCase("empty rows above", ";\n\nа;б\n1;2\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("empty column between", "а;;б\n1;;2\n", #"[{"а":"1","б":"2"}]"#),
    ReadingCase("short rows", "а;б;в\n1\n", #"[{"а":"1","б":"","в":""}]"#),
    ReadingCase("headings only", "а;б\n", "[]"),
  ])
  func reads(_ example: ReadingCase) {
    let reading = Reading(example.text, as: "a.csv")
    #expect(reading.data == example.expected)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ReadingCase("nothing", "1️⃣", "CSV-01"),
    ReadingCase("empty rows only", "1️⃣;;\n;;\n", "CSV-01"),
    ReadingCase("open quote", "а;б\n1;1️⃣\"2\n3;4\n", "CSV-02"),
    ReadingCase("text behind a quote", "а;б\n1;\"2\"1️⃣ да\n3;4\n", "CSV-03"),
    ReadingCase("more cells than headings", "а;б\n1;2;1️⃣3\n1;2;3\n", "CSV-04"),
    ReadingCase("cell under an empty heading", "а;;б\n1;;2\n1;1️⃣3;2\n", "CSV-04"),
    ReadingCase("heading twice", "а;б;1️⃣а\n1;2;3\n", "CSV-05"),
    ReadingCase("zero byte", "а;б\n1;1️⃣\0\n", "TEXT-03"),
  ])
  func refuses(_ example: ReadingCase) {
    let source = MarkedSource(example.text)
    let place = "\(example.expected) \(source[1].line):\(source[1].column)"
    #expect(Reading(source.text, as: "a.csv").faults == [place])
  }

  @Test func faultNamesRowColumnHeadingAndValue() throws {
    let headings = (1...27).map { "с\($0)" }.joined(separator: ";")
    let text = "sep=;\n\n\(headings)\n\"а\nб\";2\n" + String(repeating: ";", count: 27) + "лишнее\n"
    let fault = try #require(Reading(text, as: "a.csv").report.diagnostics.first)
    #expect(fault.summary == "Значение «лишнее» в ячейке AB4 стоит под пустым заголовком")
    #expect(fault.range?.cell == Cell(row: 4, column: 27, heading: ""))
    #expect(fault.range?.cell?.letters == "AB")
  }

  @Test func cellsKnowTheirPlaces() throws {
    let source = MarkedSource("имя;школа\n\"Анна\nЛи\";1️⃣\"\"\"Лицей\"\"\"2️⃣\n")
    var report = Report()
    let table = try #require(
      CSV.read(path: "a.csv", bytes: source.file().bytes, into: &report))
    let cell = try #require(table.rows.first?[1])
    let range = cell.place.range(in: table.file)
    #expect(cell.text == "\"Лицей\"")
    #expect([range.start, range.end] == [source[1], source[2]])
    #expect(range.cell == Cell(row: 2, column: 1, heading: "школа"))
    #expect(table.rows.first?.number == 2)
  }

  @Test func emptyCellsAreEmptyWhetherQuotedOrMissing() throws {
    var report = Report()
    let bytes = Array("а;б;в;г\n;\"\"; \n".utf8)
    let table = try #require(
      CSV.read(path: "a.csv", bytes: bytes + Array("1\n".utf8), into: &report))
    #expect(table.rows.map { $0.map(\.isEmpty) } == [[false, true, true, true]])
  }
}
