package import Diagnostics
import Text

/// Joins the records of other portals to those of a portal.
///
/// Consents are judged again for this portal's address (152-ФЗ, ст. 10.1): who did not name it, was
/// withdrawn or hidden is left out, and with them every record whose open text names them. The result
/// depends on the packages alone, and not on the order they are met in.
package struct Joining: Sendable {
  /// The portal with all that is joined.
  package let portal: Portal
  package private(set) var report = Report()
  /// The records of packages that are not to be kept either, by organisation: withdrawn, without a
  /// consent to this address, or naming somebody who is not to be named.
  package private(set) var gone: [String: Set<RecordKey>] = [:]

  /// - Parameter states: The sources, each judged.
  package init(_ own: Portal, _ states: [SourceState], _ days: JudgedDays) {
    let states = states.sorted { $0.id < $1.id }
    let table = JoiningTable(own, states)
    for state in states { report.add(contentsOf: state.report) }
    report.add(contentsOf: table.report)
    let hidden = table.hiddenKeys(own)
    var out = hidden.union(table.withdrawn)
    report.add(contentsOf: table.unknownDecisions(own))
    let whole = table.portal(without: [])
    let consents = ConsentRegister(whole, days)
    var withheld: [String: Int] = [:]
    for record in table.joined where record.data.schema.name == Person.name {
      guard !out.contains(record.data.recordKey),
        !consents.allows(Reference(record.data.id))
      else { continue }
      out.insert(record.data.recordKey)
      withheld[record.organisation, default: 0] += 1
    }
    for state in states {
      if let count = withheld[state.id] { report.add(.withheldJoined(state, count)) }
    }
    var kept = table.portal(without: out)
    while let more = table.disclosing(whole, kept, days), !more.subtracting(out).isEmpty {
      out.formUnion(more)
      kept = table.portal(without: out)
    }
    report.add(contentsOf: SamePeople(table.joinedPeople(without: out), own).report)
    portal = kept
    for record in table.joined
    where out.contains(record.data.recordKey) && !hidden.contains(record.data.recordKey) {
      gone[record.organisation, default: []].insert(record.original)
    }
    for state in states where state.isExpired {
      gone[state.id] = Set(state.records.map(\.key)).filter { $0.entity != Organisation.name }
    }
  }
}

/// A record on its way from a package into a portal.
struct JoinedRecord {
  /// Under the id that it has here.
  let data: RecordData
  /// What it is called in its package.
  let original: RecordKey
  /// The organisation whose package it is, by its id here.
  let organisation: String
  let incoming: IncomingRecord
  let origin: Origin
}

extension RecordData {
  var recordKey: RecordKey { RecordKey(entity: schema.name, id: id) }
}

extension Diagnostic {
  fileprivate static func withheldJoined(_ state: SourceState, _ count: Int) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.withheld,
      "«\(state.name)»: не показано людей, чьё согласие не называет этот портал или кончилось: \(count)",
      at: state.range)
  }
}
