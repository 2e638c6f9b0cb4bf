import Glibc
import Mentoring
package import Text

/// The one place where the program asks what day it is.
package enum SystemClock {
  /// Today by the machine's time zone.
  package static func today() -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(dayNumber: 0)
  }
}
