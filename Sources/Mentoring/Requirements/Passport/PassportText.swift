import Diagnostics
import Text

/// A passport for a person at a terminal.
package enum PassportText {
  /// How many proofs of a rule a terminal has room for.
  private static let mostProofs = 3

  package static func bytes(_ passport: Passport, links: PassportLinks = .none) -> [UInt8] {
    var lines = ["Паспорт раздела «\(passport.title)» на \(passport.date.dotted)"]
    if !passport.organisation.isEmpty { lines.append(passport.organisation) }
    lines += passport.profiles.map { "Профиль: \($0)" }
    lines.append("Наполнено \(passport.filled) из \(passport.blocks.count) блоков раздела.")
    lines += passport.blocks.map(Self.line)
    lines.append(passport.summary.text + ".")
    for group in passport.groups {
      lines += ["", "\(group.number) \(group.title)"]
      for row in group.rows { lines += self.lines(of: row, links) }
    }
    if let schools = passport.schools { lines += [""] + self.lines(of: schools) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func line(of block: SectionBlock) -> String {
    guard block.isFilled else { return "  не наполнен: \(block.title)" }
    let since = block.since.map { ", с \($0.dotted)" } ?? ""
    return "  \(block.title): \(block.count)\(since)"
  }

  private static func lines(of row: Passport.Row, _ links: PassportLinks) -> [String] {
    var lines = ["  \(row.id)  \(row.state.label): \(row.title)"]
    if let reason = row.reason { lines.append("          \(reason)") }
    for evidence in links.shown(row).prefix(mostProofs) {
      let address = links.address(of: evidence).map { ": \($0)" } ?? ""
      lines.append("          \(evidence.text)\(address)")
    }
    for finding in row.findings {
      let place = finding.range.map { Self.place($0) + ": " } ?? ""
      lines.append("          \(place)\(finding.summary)")
    }
    if row.state == .failed || row.state == .warned {
      lines.append("          Основание: \(row.clause)")
      if let next = row.next { lines.append("          Что сделать: \(next)") }
    }
    return lines
  }

  /// The schools of a municipality or a region, a line each.
  package static func schools(_ table: SchoolTable) -> [UInt8] {
    Array((lines(of: table).joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(of schools: SchoolTable) -> [String] {
    ["Организации: \(schools.summary ?? "в реестре нет ни одной")"]
      + schools.rows.map { "  \($0.name): " + ($0.missingText.map { "нет – \($0)" } ?? "всё есть") }
  }

  /// «mentors.yaml:3»; a folder has no lines.
  private static func place(_ range: SourceRange) -> String {
    let path = range.file.path
    return path.hasSuffix("/") ? path : "\(path):\(range.start.line)"
  }
}
