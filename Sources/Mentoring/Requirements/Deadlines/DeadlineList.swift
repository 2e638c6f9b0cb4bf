import Text

/// Deadlines for a person at a terminal.
package enum DeadlineList {
  /// One line for each: day, rule, what, record.
  package static func text(_ deadlines: [Deadline]) -> [UInt8] {
    let lines = deadlines.map { "\($0.date.dotted)  \($0.rule)  \($0.what)  [\($0.record)]\n" }
    return Array(lines.joined().utf8)
  }
}
