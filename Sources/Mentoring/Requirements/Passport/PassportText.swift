import Diagnostics

/// A passport for a person at a terminal.
package enum PassportText {
  package static func bytes(_ passport: Passport) -> [UInt8] {
    var lines = ["Паспорт раздела «\(passport.title)» на \(passport.date.dotted)"]
    if !passport.organisation.isEmpty { lines.append(passport.organisation) }
    lines += passport.profiles.map { "Профиль: \($0)" }
    lines.append(passport.summary.text + ".")
    for group in passport.groups {
      lines += ["", "\(group.number) \(group.title)"]
      for row in group.rows { lines += self.lines(of: row) }
    }
    if let schools = passport.schools { lines += self.lines(of: schools) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(of row: Passport.Row) -> [String] {
    var lines = ["  \(row.id)  \(row.state.label): \(row.title)"]
    if let reason = row.reason { lines.append("          \(reason)") }
    for finding in row.findings {
      let place = finding.range.map { "\($0.file.path):\($0.start.line): " } ?? ""
      lines.append("          \(place)\(finding.summary)")
    }
    if row.state == .failed || row.state == .warned {
      lines.append("          Основание: \(row.clause)")
      if let next = row.next { lines.append("          Что сделать: \(next)") }
    }
    return lines
  }

  private static func lines(of schools: SchoolTable) -> [String] {
    let share = schools.share.map { ", \(Figure.text($0)) %" } ?? ""
    var lines = ["", "Организации: всё есть у \(schools.complete) из \(schools.rows.count)\(share)"]
    for row in schools.rows {
      let missing = row.missing.map(\.label).listed()
      lines.append("  \(row.name): " + (row.isComplete ? "всё есть" : "нет – \(missing)"))
    }
    return lines
  }
}
