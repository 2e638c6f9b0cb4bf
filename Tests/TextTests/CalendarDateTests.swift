import Foundation
import Testing
import Text

/// A way to write a day, and the day, or nothing.
struct DateCase: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: String?

  init(_ text: String, _ expected: String?) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(text) → \(expected ?? "—")" }
}

@Suite struct CalendarDateTests {
  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test(arguments: [
    DateCase("2025-09-01", "2025-09-01"), DateCase("2025-9-1", "2025-09-01"),
    DateCase("01.09.2025", "2025-09-01"), DateCase("1.9.2025", "2025-09-01"),
    DateCase("1 сентября 2025 г.", "2025-09-01"), DateCase("1 сентября 2025 г", "2025-09-01"),
    DateCase("1 сентября 2025", "2025-09-01"), DateCase("01 Сентября 2025 года", "2025-09-01"),
    DateCase("1\u{A0}мая 2025\u{202F}г.", "2025-05-01"), DateCase("29.02.2024", "2024-02-29"),
    DateCase("31 декабря 9999 г.", "9999-12-31"), DateCase("0001-01-01", "0001-01-01"),
    DateCase("29.02.2025", nil), DateCase("29 февраля 1900 г.", nil), DateCase("31.04.2025", nil),
    DateCase("2025-13-01", nil), DateCase("2025-00-10", nil), DateCase("2025-01-00", nil),
    DateCase("0000-01-01", nil), DateCase("", nil), DateCase("2025", nil),
    DateCase("25-09-01", nil),
    DateCase("01.09.25", "2025-09-01"), DateCase("1.9.25", "2025-09-01"),
    DateCase("13/09/2025", "2025-09-13"), DateCase("09/09/2025", "2025-09-09"),
    DateCase("01/09/2025", nil), DateCase("1.9.125", nil), DateCase("2025-09", nil),
    DateCase("2025-09-01T00:00", nil), DateCase("2025-09-01-", nil), DateCase("-2025-09-01", nil),
    DateCase("2025.09.01", nil), DateCase("01-09-2025", nil), DateCase("1 сентябрь 2025 г.", nil),
    DateCase("1 сен 2025 г.", nil), DateCase("сентября 2025 г.", nil),
    DateCase("1 сентября 2025 год", nil), DateCase("1-го сентября 2025 г.", nil),
    DateCase("１.９.２０２５", nil), DateCase("+1.+9.2025", nil),
    DateCase("99999999999999999999 мая 2025 г.", nil),
  ])
  func readsDaysInThreeSpellings(_ example: DateCase) {
    #expect(CalendarDate(reading: example.text).map(\.description) == example.expected)
  }

  @Test func writesADayInThreeSpellings() throws {
    let day = try date(202, 3, 4)
    #expect(day.description == "0202-03-04")
    #expect(day.dotted == "04.03.0202")
    #expect(try date(2022, 3, 21).inWords == "21 марта 2022 г.")
    #expect(CalendarDate(reading: try date(2022, 3, 21).inWords) == (try date(2022, 3, 21)))
  }

  @Test func agreesWithFoundationOnEveryDayOfFourCenturies() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let start = try date(1800, 1, 1)
    let first = try #require(calendar.date(from: DateComponents(year: 1800, month: 1, day: 1)))
    for offset in 0..<146_097 {
      let day = start.adding(days: offset)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: first + TimeInterval(offset * 86_400))
      let weekday = ((parts.weekday ?? 0) + 5) % 7 + 1
      let same = day.year == parts.year && day.month == parts.month && day.day == parts.day
      guard same, day.weekday == weekday, day.days(since: start) == offset else {
        Issue.record("\(day) is \(parts) at Foundation's")
        return
      }
    }
  }

  @Test func givesEveryDayNumberItsDayBack() throws {
    let last = try date(9999, 12, 31).dayNumber
    for number in try stride(from: date(1, 1, 1).dayNumber, through: last, by: 13) {
      let day = CalendarDate(dayNumber: number)
      #expect(day.dayNumber == number)
      #expect(CalendarDate(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"),
    ("2025-08-31", 1, "2025-09-30"),
    ("2025-08-31", 12, "2026-08-31"), ("2024-02-29", 12, "2025-02-28"),
    ("2025-11-30", 3, "2026-02-28"),
    ("2025-12-01", 1, "2026-01-01"), ("2025-09-01", 0, "2025-09-01"),
    ("2025-03-31", -1, "2025-02-28"),
    ("2025-01-15", -1, "2024-12-15"), ("2025-01-15", -25, "2022-12-15"),
  ])
  func addsMonthsWithinTheShorterMonth(_ start: String, _ months: Int, _ end: String) throws {
    let day = try #require(CalendarDate(reading: start))
    #expect(day.adding(months: months).description == end)
  }

  @Test(arguments: [(2000, 29), (1900, 28), (2024, 29), (2025, 28), (2100, 28), (2400, 29)])
  func countsTheDaysOfFebruary(_ year: Int, _ days: Int) {
    #expect(CalendarDate.days(inMonth: 2, of: year) == days)
  }

  @Test func startsTheSchoolYearInSeptember() throws {
    #expect(try date(2026, 8, 31).schoolYear == 2025)
    #expect(try date(2026, 9, 1).schoolYear == 2026)
  }

  @Test func ordersDaysByTime() throws {
    let days = try [date(2025, 12, 31), date(2025, 2, 3), date(2024, 12, 31), date(2025, 2, 2)]
    #expect(
      days.sorted().map(\.dotted) == ["31.12.2024", "02.02.2025", "03.02.2025", "31.12.2025"])
  }
}
