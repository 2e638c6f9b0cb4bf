/// A day of the Gregorian calendar without a time and a zone: acts and programmes know no others.
///
/// Three numbers, compared as such; counting days (`dayNumber`) takes a few multiplications and no
/// table. Years run from 1 to 9999, as four digits can write them (ISO 8601).
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
