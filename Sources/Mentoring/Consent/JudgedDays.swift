package import Text

/// The days a portal is judged by: the one its content is shown as of, and the one on the wall.
///
/// A site may pin its day for the sake of a repeatable tree. A pinned day must not prolong a consent
/// that was withdrawn or has ended since, and must not make a child of age: consents are judged by
/// the later of the two days and ages by the earlier. Only a day asked for on the command line
/// stands for both.
package struct JudgedDays: Sendable, Equatable {
  /// The day everything but consents is judged by.
  package let today: CalendarDate
  /// The day by the calendar.
  package let real: CalendarDate

  /// One day for everything.
  package init(_ day: CalendarDate) {
    today = day
    real = day
  }

  /// - Parameters:
  ///   - asked: The day asked for on the command line.
  ///   - pinned: The day the site's settings name.
  package init(asked: CalendarDate?, pinned: CalendarDate?, real: CalendarDate) {
    today = asked ?? pinned ?? real
    self.real = asked ?? real
  }

  /// The day by which consents, their ends and withdrawals are judged.
  package var ofConsents: CalendarDate { max(today, real) }
  /// The day by which it is judged who is a minor.
  var ofAges: CalendarDate { min(today, real) }
}
