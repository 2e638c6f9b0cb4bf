import Diagnostics
import Mentoring
import TestSupport
import Testing
import Text

/// Long tables, in which most cells say what another said before.
@Suite struct TableTests {
  private static let headings =
    "код;педагог;основание отбора;предметы;сколько наставляемых;статус;анкета;внесён;проверено\n"

  private static func row(_ number: Int) -> String {
    let subjects = ["математика|физика", "\"Математика; физика\"", "химия", "", " музыка "]
    let days = (1...28).map { $0 < 10 ? "0\($0)" : "\($0)" }
    let status = ["готов принять наставляемого", "available", "Занят", "paused"]
    return [
      "m-\(number)", "pedagog-\(number % 300)", number % 3 == 0 ? "achiever" : "authority",
      subjects[number % 5], "\(number % 50)", status[number % 4],
      "2026-\(days[number % 12])-\(days[number % 28])", "\(days[number % 28]).09.2026",
      "\(number % 28 + 1) октября 2026 г.",
    ].joined(separator: ";") + "\n"
  }

  private static func told(_ record: RecordData) -> String {
    let mentor = Record<Mentor>(record)
    let words: [String?] = [
      mentor.id, mentor.person?.id, mentor.criteria?.map(\.key).joined(), mentor.status?.key,
      mentor.subjects?.joined(separator: ","), mentor.capacity.map(String.init),
      mentor.surveyDate?.description, mentor.included?.description, mentor.checked?.description,
    ]
    return words.map { $0 ?? "–" }.joined(separator: " ")
  }

  @Test func readsALongTableAsItReadsItsRowsOneByOne() {
    let rows = (0..<4_100).map(Self.row)
    let whole = FilePart("mentors.csv", Self.headings + rows.joined())
    #expect(whole.report.diagnostics.prefix(3).map(\.summary) == [])
    #expect(whole.records.count == rows.count)
    for index in stride(from: 0, to: rows.count, by: 61) {
      let alone = FilePart("mentors.csv", Self.headings + rows[index])
      #expect([Self.told(whole.records[index])] == alone.records.map(Self.told))
    }
  }

  @Test func tellsTheSameFaultAtEveryCellThatHasIt() {
    let source = MarkedSource(
      "код;когда доступен;проверено\naa;Ёж;1️⃣31.02.2025\nbb;ёж;2️⃣31.02.2025\n"
        + "cc;3️⃣Е\u{308}ж;4️⃣31.02.2025\ndd;5️⃣Е\u{308}ж;6️⃣31.02.2025\n")
    let found = FilePart("mentors.csv", source.text).report.sorted().diagnostics
      .filter { $0.id.hasPrefix("VALUE") }
    #expect(found.compactMap { $0.range?.start } == (1...6).map { source[$0] })
  }

  @Test(arguments: ["\u{A0}", " \u{A0} ", "\u{200B}", " | "])
  func takesACellInWhichNothingIsSeenForEmpty(_ cell: String) {
    let row = "aa;\(cell);achiever;;1;busy;2026-09-01;2026-09-01;2026-09-01\n"
    let required = FilePart("mentors.csv", Self.headings + row.replacing("achiever", with: cell))
    // A bar parts the values of a list; as a reference it is no id.
    let second = cell.contains("|") ? "VALUE-06" : "FIELD-03"
    #expect(required.report.diagnostics.map(\.id).sorted() == ["FIELD-03", second])
    let optional = FilePart("mentors.csv", "код;предметы\naa;\(cell)\n")
    #expect(!optional.report.diagnostics.contains { $0.id.hasPrefix("VALUE") })
  }

  @Test(arguments: [
    ("физика|химия", ["физика", "химия"]), (" физика ; химия;", ["физика", "химия"]),
    ("\"физика; оптика|химия\"", ["физика; оптика", "химия"]),
    ("\"физика\r\nхимия\n\n\"", ["физика", "химия"]), ("урок физики", ["урок физики"]),
  ])
  func partsTheValuesOfAListCell(_ cell: String, _ subjects: [String]) {
    let table = FilePart("mentors.csv", "код\tпредметы\naa\t\(cell)\n")
    #expect(table.records.map { Record<Mentor>($0).subjects } == [subjects])
  }

  @Test func placesTheElementsOfAListInTheirOwnCell() {
    let source = MarkedSource(
      "код;предметы\naa;1️⃣физика|химия\nbb;2️⃣физика|химия\n")
    let records = FilePart("mentors.csv", source.text).records.map { Record<Mentor>($0) }
    #expect(records.map { $0.subjects } == [["физика", "химия"], ["физика", "химия"]])
    #expect(
      records.map { $0.ranges(\.subjects).map(\.start) }
        == [[source[1], source[1]], [source[2], source[2]]])
  }
}
