/// Deadlines as text and as a calendar file.
package enum DeadlineList {
  /// One line for each: day, rule, what, record.
  package static func text(_ deadlines: [Deadline]) -> [UInt8] {
    let lines = deadlines.map { "\($0.date.dotted)  \($0.rule)  \($0.what)  [\($0.record)]\n" }
    return Array(lines.joined().utf8)
  }

  /// A calendar with one all-day event for each.
  ///
  /// The UID is made of rule and record, so that a day put off moves the event in the editor's
  /// calendar.
  ///
  /// - Parameter host: The portal's host, which makes the UIDs the portal's own.
  package static func calendar(
    _ deadlines: [Deadline], host: String, today: CalendarDate
  ) -> [UInt8] {
    let entries = deadlines.map { deadline in
      var entry = CalendarFile.Entry(
        uid: "\(uid(deadline))@\(host)", start: .day(deadline.date), end: .day(deadline.date),
        summary: deadline.what)
      entry.description = "Правило \(deadline.rule), запись \(deadline.record)"
      entry.isBusy = false
      return entry
    }
    return CalendarFile(product: "Deadlines", stamp: today, entries).bytes
  }

  private static func uid(_ deadline: Deadline) -> String {
    "\(deadline.rule)-\(deadline.record)".lowercased().replacing("/", with: "-")
      .replacing(" ", with: "-")
  }
}
