import Diagnostics
import Text

/// A passport as JSON, for the machines of whoever gathers such passports.
package enum PassportJSON {
  /// The text of `passport.json`, ending with a newline.
  package static func bytes(_ passport: Passport, links: PassportLinks = .none) -> [UInt8] {
    Array(value(passport, links: links).text.utf8)
  }

  private static func value(_ passport: Passport, links: PassportLinks) -> JSONValue {
    let whole: JSONValue = [
      "title": .string(passport.title), "organisation": .string(passport.organisation),
      "level": .string(passport.level.rawValue), "date": .string(passport.date.description),
      "profiles": .list(passport.profiles.map { .string($0) }),
      "summary": value(passport.summary), "blocks": .list(passport.blocks.map(value)),
      "groups": .list(passport.groups.map { value($0, links) }),
    ]
    guard let schools = passport.schools else { return whole }
    return whole.adding([.init("schools", value(schools))])
  }

  /// The schools of a municipality or a region.
  package static func schools(_ table: SchoolTable) -> [UInt8] { Array(value(table).text.utf8) }

  private static func value(_ block: SectionBlock) -> JSONValue {
    let head: JSONValue = [
      "id": .string(block.id), "title": .string(block.title),
      "state": .string(block.isFilled ? "filled" : "empty"), "count": .int(block.count),
    ]
    return block.since.map { head.adding([.init("since", .string($0.description))]) } ?? head
  }

  private static func value(_ schools: SchoolTable) -> JSONValue {
    [
      "complete": .int(schools.complete), "total": .int(schools.rows.count),
      "share": schools.share.map { .number(Self.number($0)) } ?? .null,
      "rows": .list(schools.rows.map(value)),
    ]
  }

  private static func value(_ summary: Passport.Summary) -> JSONValue {
    [
      "total": .int(summary.total), "met": .int(summary.met), "provided": .int(summary.provided),
      "failed": .int(summary.failed), "warned": .int(summary.warned),
      "na": .int(summary.notApplicable), "disabled": .int(summary.disabled),
      "human": .int(summary.human),
    ]
  }

  private static func value(_ group: Passport.Group, _ links: PassportLinks) -> JSONValue {
    [
      "number": .string(group.number), "title": .string(group.title),
      "rules": .list(group.rows.map { value($0, links) }),
    ]
  }

  private static func value(_ row: Passport.Row, _ links: PassportLinks) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(row.id)), .init("title", .string(row.title)),
      .init("clause", .string(row.clause)), .init("state", .string(row.state.rawValue)),
      .init("stateLabel", .string(row.state.label)),
      .init("evidence", .list(links.shown(row).map { value($0, links) })),
      .init("evidenceCount", .int(row.evidence.count)),
      .init("findingCount", .int(row.findingCount)),
    ]
    if !row.findings.isEmpty {
      members.append(.init("findings", .list(row.findings.map(value))))
    }
    if let reason = row.reason { members.append(.init("reason", .string(reason))) }
    if let next = row.next { members.append(.init("next", .string(next))) }
    return .object(members)
  }

  private static func value(_ evidence: Evidence, _ links: PassportLinks) -> JSONValue {
    let words: JSONValue = ["text": .string(evidence.text)]
    return links.address(of: evidence).map { words.adding([.init("url", .string($0))]) } ?? words
  }

  private static func value(_ finding: Diagnostic) -> JSONValue {
    let words: JSONValue = [
      "severity": .string(finding.severity.rawValue), "summary": .string(finding.summary),
    ]
    guard let range = finding.range else { return words }
    return words.adding([
      .init("file", .string(range.file.path)), .init("line", .int(range.start.line)),
    ])
  }

  private static func value(_ row: SchoolTable.Row) -> JSONValue {
    let head: JSONValue = [
      "id": .string(row.id), "name": .string(row.name),
      "municipality": JSONValue(row.municipality),
    ]
    let blocks = SchoolTable.Block.allCases.map {
      JSONValue.Member($0.rawValue, .int(row.counts[$0] ?? 0))
    }
    return head.adding(blocks).adding([.init("complete", .bool(row.isComplete))])
  }

  /// A number with one digit behind the point at most.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
