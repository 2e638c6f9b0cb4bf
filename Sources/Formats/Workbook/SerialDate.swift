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

  private var date: String {
    // The day that never was is written as it is shown, for the reader of dates to refuse.
    if !since1904, days == 60 { return "29.02.1900" }
    let epoch = since1904 ? Self.epoch1904 : days < 60 ? Self.epoch1900 + 1 : Self.epoch1900
    let (year, month, day) = Self.civil(days + epoch)
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private var time: String {
    "\(Self.padded(seconds / 3_600, 2)):\(Self.padded(seconds / 60 % 60, 2))"
  }

  /// Days from 1 March of the year 0 to 30 December 1899 and to 1 January 1904.
  private static let epoch1900 = 693_899
  private static let epoch1904 = 695_361

  /// The day of a number of days since 1 March of the year 0: years begin in March, so that the leap
  /// day is the last (Hinnant, «chrono-Compatible Low-Level Date Algorithms»).
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let era = days / 146_097
    let inEra = days % 146_097
    let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    let day = inYear - (153 * month + 2) / 5 + 1
    return (year + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
