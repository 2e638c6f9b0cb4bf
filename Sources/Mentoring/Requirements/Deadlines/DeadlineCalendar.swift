/// Deadlines as a calendar by RFC 5545, with one all-day event for each.
///
/// The UID is made of rule and record, so that a day put off moves the event in the editor's
/// calendar. The stamp is the day of the run: two runs over one input give equal bytes.
package struct DeadlineCalendar: Sendable {
  private var lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nastavnik//Deadlines//RU", "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Сроки раздела «Наставничество»",
  ]
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
    (lines + ["END:VCALENDAR"]).flatMap { Self.folded($0) }
  }
}

extension DeadlineCalendar {
  private mutating func add(
    _ what: String, _ about: String, on day: CalendarDate, _ uid: String, _ today: CalendarDate
  ) {
    lines += [
      "BEGIN:VEVENT",
      "UID:\(uid)",
      "DTSTAMP:\(Self.compact(today))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.compact(day))",
      "DTEND;VALUE=DATE:\(Self.compact(day.adding(days: 1)))",
      "SUMMARY:\(Self.escaped(what))",
      "DESCRIPTION:\(Self.escaped(about))",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
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

  private static func compact(_ date: CalendarDate) -> String {
    date.description.replacing("-", with: "")
  }

  /// RFC 5545, 3.3.11: backslash, semicolon, comma and newline.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n")
  }

  /// RFC 5545, 3.1: lines of at most 75 octets, the rest behind CRLF and a space; a character is
  /// never torn apart.
  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var width = 0
    for scalar in line.unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if width + octets.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes += octets
      width += octets.count
    }
    return bytes + [0x0D, 0x0A]
  }
}
