import Text

/// A moment as a spreadsheet keeps it: days since the beginning of its calendar (ECMA-376, 18.17.4).
///
/// The calendar of 1900 has a 29 February 1900 that never was: numbers below 61 are a day behind.
/// Workbooks made on old Macintosh machines count from 1904.
struct SerialDate {
  private let days: Int
  private let seconds: Int
  private let since1904: Bool

  /// Nil for a number that is no moment of the years 1900 to 9999.
  init?(_ number: Double, since1904: Bool) {
    guard number >= 0, number < 2_958_466 else { return nil }
    let total = (number * 86_400).rounded()
    days = Int(total) / 86_400
    seconds = Int(total) % 86_400
    self.since1904 = since1904
  }

  /// «2025-09-01», «2025-09-01 10:30» or, without a day, «10:30».
  var text: String {
    guard days > 0 || since1904 && seconds == 0 else { return time }
    return seconds == 0 ? date : date + " " + time
  }

  /// The number of a day in the calendar of 1900; nil for a day before 1 March 1900, from which on all
  /// programs agree.
  static func number(of date: CalendarDate) -> Int? {
    let number = date.dayNumber - epoch1900
    return number > 60 ? number : nil
  }

  private var date: String {
    // The day that never was is written as it is shown, for the reader of dates to refuse.
    if !since1904, days == 60 { return "29.02.1900" }
    let epoch = since1904 ? Self.epoch1904 : days < 60 ? Self.epoch1900 + 1 : Self.epoch1900
    return CalendarDate(dayNumber: days + epoch).description
  }

  private var time: String {
    "\(Self.padded(seconds / 3_600, 2)):\(Self.padded(seconds / 60 % 60, 2))"
  }

  /// The day numbers of 30 December 1899 and of 1 January 1904.
  private static let epoch1900 = 693_899
  private static let epoch1904 = 695_361

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
