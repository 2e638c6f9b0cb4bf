package import Text

/// Deadlines as a calendar with one all-day event for each.
///
/// The UID is made of rule and record, so that a day put off moves the event in the editor's
/// calendar.
package struct DeadlineCalendar: Sendable {
  private var entries: [CalendarFile.Entry] = []
  private var usedNames: [String: Int] = [:]

  package init() {}

  /// Adds the deadlines of a portal, and behind them the day up to which they were looked for: then
  /// it is time to look again, and no calendar is without an event (RFC 5545, 3.6).
  ///
  /// - Parameter host: The portal's host, which makes the UIDs the portal's own.
  package mutating func add(
    _ deadlines: [Deadline], of title: String, host: String, today: CalendarDate,
    until last: CalendarDate
  ) {
    for deadline in deadlines {
      let name = Self.folded(name: "\(deadline.rule)-\(deadline.record)")
      let about = "\(title). Правило \(deadline.rule), запись \(deadline.record)"
      add(deadline.what, about, on: deadline.date, "\(unique(name))@\(host)", today)
    }
    let again = "Сроки посмотрены до этого дня: проверьте портал снова"
    add(again, "\(title). nastavnik check --until", on: last, "check@\(host)", today)
  }

  package var bytes: [UInt8] {
    CalendarFile(product: "Deadlines", name: "Сроки раздела «Наставничество»", entries).bytes
  }
}

extension DeadlineCalendar {
  private mutating func add(
    _ what: String, _ about: String, on day: CalendarDate, _ uid: String, _ today: CalendarDate
  ) {
    var entry = CalendarFile.Entry(
      uid: uid, stamp: today, start: .day(day), end: .day(day), summary: what)
    entry.description = about
    entry.isBusy = false
    entries.append(entry)
  }

  /// The name, with a number behind it when it was given out before.
  private mutating func unique(_ name: String) -> String {
    usedNames[name, default: 0] += 1
    let count = usedNames[name, default: 1]
    return count == 1 ? name : "\(name)-\(count)"
  }

  private static func folded(name: String) -> String {
    name.lowercased().replacing("/", with: "-").replacing(" ", with: "-")
  }
}
