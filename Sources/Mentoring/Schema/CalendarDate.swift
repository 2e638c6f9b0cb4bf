/// A day of the Gregorian calendar without a time and a zone: acts and programmes know no others.
package struct CalendarDate: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1 … 12
  package let month: Int
  /// 1 … 31
  package let day: Int

  /// The day, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(checkedYear: year, month, day)
  }

  private init(checkedYear year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate {
  /// Days since 1 March of the year 0 in the proleptic Gregorian calendar.
  ///
  /// The year is taken to begin in March, so that a leap day is a year's last day.
  package var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let daysBeforeYear = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
    return daysBeforeYear + (monthFromMarch * 153 + 2) / 5 + day - 1
  }

  /// The day with the given day number.
  package init(dayNumber: Int) {
    var year = (dayNumber * 10_000 + 14_780) / 3_652_425
    var rest = dayNumber - (year * 365 + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = dayNumber - (year * 365 + year / 4 - year / 100 + year / 400)
    }
    let monthFromMarch = (rest * 5 + 2) / 153
    let month = (monthFromMarch + 2) % 12 + 1
    self.init(
      checkedYear: year + (monthFromMarch >= 10 ? 1 : 0), month,
      rest - (monthFromMarch * 153 + 2) / 5 + 1)
  }

  /// The day `days` later.
  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day of the month `months` later; in a shorter month, its last day.
  package func adding(months: Int) -> CalendarDate {
    let total = year * 12 + month - 1 + months
    let newYear = total / 12
    let newMonth = total % 12 + 1
    return CalendarDate(
      checkedYear: newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// How many days later than `other` the day is.
  package func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// 1 for Monday … 7 for Sunday.
  package var weekday: Int { (dayNumber + 2) % 7 + 1 }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The year a school year begins in: it turns on 1 September.
  package var schoolYear: Int { month >= 9 ? year : year - 1 }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2022-03-21`.
  package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// As people write it in tables: `21.03.2022`.
  package var dotted: String { "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))" }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate {
  /// Reads `2025-09-01`, `01.09.2025` and `1 сентября 2025 г.`; nil for anything else.
  package init?(reading text: String) {
    if let (year, month, day) = Self.plainDigits(Array(text.utf8)) {
      self.init(year: year, month: month, day: day)
      return
    }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" })
    switch words.count {
    case 1: self.init(digits: words[0])
    case 3, 4:
      let tail = words.count == 4 ? words[3].lowercased() : "г."
      guard ["г.", "г", "года"].contains(tail), words[0].allSatisfy(\.isASCIIDigit),
        words[2].allSatisfy(\.isASCIIDigit), let day = Int(words[0]), let year = Int(words[2]),
        let month = Self.genitives.firstIndex(of: words[1].lowercased())
      else { return nil }
      self.init(year: year, month: month + 1, day: day)
    default: return nil
    }
  }

  /// The numbers of `2025-09-01` or `01.09.2025`, the two ways nearly every date is written in.
  private static func plainDigits(_ bytes: [UInt8]) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10 else { return nil }
    let isISO = bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
    let isDotted = bytes[2] == UInt8(ascii: ".") && bytes[5] == UInt8(ascii: ".")
    guard isISO || isDotted else { return nil }
    let ranges = isISO ? (0..<4, 5..<7, 8..<10) : (6..<10, 3..<5, 0..<2)
    guard let year = number(bytes[ranges.0]), let month = number(bytes[ranges.1]),
      let day = number(bytes[ranges.2])
    else { return nil }
    return (year, month, day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  private init?(digits text: Substring) {
    let parts = text.split(
      separator: text.contains(".") ? "." : "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
    else {
      return nil
    }
    let ordered = text.contains(".") ? parts.reversed() : parts
    guard ordered[0].count == 4, ordered[1].count <= 2, ordered[2].count <= 2,
      let year = Int(ordered[0]), let month = Int(ordered[1]), let day = Int(ordered[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The months in the genitive case, as dates are written.
  package static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
  ]

  /// As people say it: «21 марта 2022 г.».
  package var inWords: String { "\(day) \(Self.genitives[month - 1]) \(year) г." }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
