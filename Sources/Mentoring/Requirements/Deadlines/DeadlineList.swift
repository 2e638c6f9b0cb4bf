/// Deadlines as text and as a calendar file.
package enum DeadlineList {
  /// One line for each: day, rule, what, record.
  package static func text(_ deadlines: [Deadline]) -> [UInt8] {
    let lines = deadlines.map { "\($0.date.dotted)  \($0.rule)  \($0.what)  [\($0.record)]\n" }
    return Array(lines.joined().utf8)
  }

  /// A calendar by RFC 5545 with one all-day event for each.
  ///
  /// The UID is made of rule and record, so that a day put off moves the event in the editor's
  /// calendar. The stamp is the build's day: two runs over one input give equal bytes.
  ///
  /// - Parameter host: The portal's host, which makes the UIDs the portal's own.
  package static func calendar(
    _ deadlines: [Deadline], host: String, today: CalendarDate
  ) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nastavnik//Deadlines//RU", "CALSCALE:GREGORIAN",
    ]
    for deadline in deadlines {
      lines += [
        "BEGIN:VEVENT",
        "UID:\(uid(deadline))@\(host)",
        "DTSTAMP:\(compact(today))T000000Z",
        "DTSTART;VALUE=DATE:\(compact(deadline.date))",
        "DTEND;VALUE=DATE:\(compact(deadline.date.adding(days: 1)))",
        "SUMMARY:\(escaped(deadline.what))",
        "DESCRIPTION:\(escaped("Правило \(deadline.rule), запись \(deadline.record)"))",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap { folded($0) }
  }
}

extension DeadlineList {
  private static func uid(_ deadline: Deadline) -> String {
    "\(deadline.rule)-\(deadline.record)".lowercased().replacing("/", with: "-")
      .replacing(" ", with: "-")
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
