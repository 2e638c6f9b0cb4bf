package import Text

/// A calendar that people take into their own: iCalendar, RFC 5545.
///
/// It needs an event at least (3.6). The stamp of an entry is the day of the run, so that two runs
/// over one input give equal bytes.
package struct CalendarFile: Sendable {
  /// When something begins or ends.
  package enum Moment: Sendable {
    case day(CalendarDate)
    /// A time by the clock of the place: what RFC 5545, 3.3.5 calls a floating time.
    case time(CalendarDate, hour: Int, minute: Int)
  }

  /// One event of the calendar.
  package struct Entry: Sendable {
    /// Unlike every other in the world, and the same in each build.
    package var uid: String
    /// When the entry was made.
    package var stamp: CalendarDate
    package var start: Moment
    /// The last day or the last minute; nothing when only the beginning is known.
    package var end: Moment?
    package var summary: String
    package var description: String?
    package var location: String?
    package var url: String?
    package var isCancelled = false
    /// Whether the time is taken up in the reader's calendar.
    package var isBusy = true

    package init(
      uid: String, stamp: CalendarDate, start: Moment, end: Moment?, summary: String
    ) {
      self.uid = uid
      self.stamp = stamp
      self.start = start
      self.end = end
      self.summary = summary
    }
  }

  private let product: String
  private let name: String?
  private let entries: [Entry]

  /// - Parameters:
  ///   - product: What of the program made it, in Latin letters.
  ///   - name: What calendars call it (RFC 7986, 5.1, and the older `X-WR-CALNAME`).
  package init(product: String, name: String? = nil, _ entries: [Entry]) {
    self.product = product
    self.name = name
    self.entries = entries
  }

  package var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nastavnik//\(product)//RU",
      "CALSCALE:GREGORIAN",
    ]
    if let name = name.map(Self.escaped) { lines += ["NAME:\(name)", "X-WR-CALNAME:\(name)"] }
    for entry in entries { lines += self.lines(of: entry) }
    lines.append("END:VCALENDAR")
    return lines.flatMap { Self.folded($0) }
  }
}

extension CalendarFile {
  private func lines(of entry: Entry) -> [String] {
    let optional = [
      ("DESCRIPTION", entry.description.map(Self.escaped)),
      ("LOCATION", entry.location.map(Self.escaped)), ("URL", entry.url),
    ]
    return [
      "BEGIN:VEVENT", "UID:\(entry.uid)", "DTSTAMP:\(Self.compact(entry.stamp))T000000Z",
      "DTSTART" + Self.value(entry.start),
    ] + (entry.end.map { ["DTEND" + Self.value(Self.behind($0))] } ?? [])
      + ["SUMMARY:\(Self.escaped(entry.summary))"]
      + optional.compactMap { name, value in value.map { "\(name):\($0)" } }
      + [
        entry.isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
        entry.isBusy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
  }

  /// The end does not belong to the event itself (RFC 5545, 3.6.1): the day behind the last one.
  private static func behind(_ moment: Moment) -> Moment {
    if case .day(let day) = moment { .day(day.adding(days: 1)) } else { moment }
  }

  private static func value(_ moment: Moment) -> String {
    switch moment {
    case .day(let day): ";VALUE=DATE:\(compact(day))"
    case .time(let day, let hour, let minute): ":\(compact(day))T\(two(hour))\(two(minute))00"
    }
  }

  private static func compact(_ date: CalendarDate) -> String {
    date.description.replacing("-", with: "")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// RFC 5545, 3.3.11: backslash, semicolon, comma and newline; other control characters may not
  /// stand in a text at all.
  private static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,").replacing("\r\n", with: "\\n").replacing("\n", with: "\\n")
    return String(escaped.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
  }

  /// RFC 5545, 3.1: lines of at most 75 octets, the rest behind CRLF and a space; a character is
  /// never torn apart.
  static func folded(_ line: String) -> [UInt8] {
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
