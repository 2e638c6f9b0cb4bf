import Diagnostics
import Text

/// The records of all packages under the ids that they have on the portal that joins them.
struct JoiningTable {
  let own: Portal
  private(set) var joined: [JoinedRecord] = []
  /// Those of them that were withdrawn: nothing of them is shown, and nothing that names them.
  private(set) var withdrawn: Set<RecordKey> = []
  private(set) var report = Report()
  private let states: [SourceState]
  /// The own organisations with the numbers that came for them.
  private var organisations: [String: RecordData] = [:]

  init(_ own: Portal, _ states: [SourceState]) {
    self.own = own
    self.states = states
    let merged = PersonDecisions(own.site)
    var seen: Set<ForeignKey> = []
    var taken: Set<RecordKey> = []
    // What a portal has itself comes before what others had from it.
    for isForwarded in [false, true] {
      for state in states {
        add(state, isForwarded: isForwarded, merged, &seen, &taken)
      }
    }
  }

  /// A record by the portal it began at: whichever way it came, it is one.
  private struct ForeignKey: Hashable {
    let place: SiteLocation?
    let key: RecordKey
  }

  private mutating func add(
    _ state: SourceState, isForwarded: Bool, _ merged: PersonDecisions,
    _ seen: inout Set<ForeignKey>, _ taken: inout Set<RecordKey>
  ) {
    guard let package = state.package else { return }
    let ids = ForeignIDs(package, of: state.id, own, merged)
    if !isForwarded {
      takeCounts(of: state, package)
      let unknown = ids.unknownMunicipalities
      if !unknown.isEmpty {
        var state = state
        state.report = Report()
        state.find(
          ExchangeDiagnostics.territory,
          "в списке портала нет муниципалитета \(unknown.map { "«\($0)»" }.joined(separator: ", "))"
        )
        report.add(contentsOf: state.report)
      }
    }
    if state.isExpired { return }
    var collided = 0
    for record in state.records where (record.origin != nil) == isForwarded {
      let key = record.key
      guard ids.joins(key) else { continue }
      let place = SiteLocation(record.origin?.url ?? package.sender.url)
      let foreign = ForeignKey(
        place: place, key: RecordKey(entity: key.entity, id: record.origin?.id ?? key.id))
      guard seen.insert(foreign).inserted else { continue }
      let data = record.data.renamed(ids)
      let isOwn = own.records(of: key.entity)[data.id] != nil
      if merged.isMergedAway(ids.plain(key)) { continue }
      guard !isOwn, taken.insert(data.recordKey).inserted else {
        collided += 1
        continue
      }
      let origin =
        record.origin.map { Origin(name: $0.name, url: $0.url, date: $0.date) }
        ?? Origin(name: state.name, url: package.sender.url, date: record.day)
      if record.label.map(state.withdrawn.contains) == true { withdrawn.insert(data.recordKey) }
      joined.append(
        JoinedRecord(
          data: data, original: key, organisation: state.id, incoming: record, origin: origin))
    }
    if collided > 0 {
      var state = state
      state.report = Report()
      state.find(
        ExchangeDiagnostics.spoilt, "коды записей совпали с кодами других записей: \(collided)")
      report.add(contentsOf: state.report)
    }
  }

  /// The numbers of the sender go to the registry's own record, where that has none.
  private mutating func takeCounts(of state: SourceState, _ package: IncomingPackage) {
    guard
      let sent = package.records.first(where: {
        $0.key == RecordKey(entity: Organisation.name, id: package.sender.id)
      })
    else { return }
    let record = organisations[state.id] ?? state.organisation.data
    var slots = record.slots
    for key in ["counts", "scope"] {
      guard let slot = record.schema.slot(of: key), slots[slot].value.isMissing else { continue }
      slots[slot] = Slot(sent.data.slots[slot].value, at: slots[slot].place)
    }
    organisations[state.id] = record.with(slots)
  }
}

extension JoiningTable {
  /// The portal with what is joined, but some records; what leads to those leads nowhere and is left out.
  func portal(without out: Set<RecordKey>) -> Portal {
    var kept = joined.filter { !out.contains($0.data.recordKey) }
    let people = Set(
      kept.filter { $0.data.schema.name == Person.name }.map(\.data.id)
        + own.records(of: Person.name).all.map(\.id))
    // Who is gone takes along what is about them.
    kept.removeAll { record in
      record.data.schema.subject != nil
        && !(record.data.subject.map { people.contains($0.id) } ?? false)
    }
    // Two records of a mentor who was decided to be one person are one.
    var mentors = Set(own[Mentor.self].compactMap { $0.person?.id })
    kept.removeAll { record in
      record.data.schema.name == Mentor.name
        && !(record.data.subject.map { mentors.insert($0.id).inserted } ?? false)
    }
    var ids: [String: Set<String>] = [:]
    for record in kept { ids[record.data.schema.name, default: []].insert(record.data.id) }
    for schema in DomainModel.entities {
      ids[schema.name, default: []].formUnion(own.records(of: schema.name).ids)
    }
    var records: [String: [RecordData]] = [:]
    var info = JoinedRecords()
    for record in kept {
      let data = record.data.keepingReferences { ids[$0]?.contains($1) ?? false }
      records[data.schema.name, default: []].append(data)
      info.add(
        data, of: record.origin, as: record.incoming.origin?.id ?? record.original.id,
        page: record.incoming.url)
    }
    for state in states {
      guard let package = state.package else { continue }
      info.add(file: package.file)
      for record in state.records { info.add(file: record.data.file) }
      info.add(mentees: package.counts.mentees, of: state.id)
    }
    for name in records.keys {
      records[name] = own.records(of: name).all + (records[name] ?? [])
    }
    let registry = records[Organisation.name] ?? own.records(of: Organisation.name).all
    records[Organisation.name] = registry.map { organisations[$0.id] ?? $0 }
    return own.joining(records, info)
  }

  /// The joined records in whose open texts something stands that this portal may not show: the names
  /// of those who are left out, telephones, mail boxes. Nil when nothing is joined.
  func disclosing(_ whole: Portal, _ kept: Portal, _ days: JudgedDays) -> Set<RecordKey>? {
    if joined.isEmpty { return nil }
    let published = ConsentGate.publish(kept, ConsentRegister(kept, days))
    let found = SecretSearch(whole, published: published).search([]).report
    var keys: Set<RecordKey> = []
    for fault in found.diagnostics where fault.severity == .error {
      guard let range = fault.range, kept.joined.holds(range) else { continue }
      for record in joined
      where record.data.file === range.file
        && record.incoming.extent.contains(range.offsets.lowerBound)
      {
        keys.insert(record.data.recordKey)
      }
    }
    return keys
  }

  /// The records that `hide` names, and those about hidden people.
  func hiddenKeys(_ own: Portal) -> Set<RecordKey> {
    let ids = Set((own.site.exchange?.hide ?? []).compactMap(\.record))
    return Set(joined.map(\.data.recordKey).filter { ids.contains($0.id) })
  }

  /// What decisions and hidden records name and no package has.
  func unknownDecisions(_ own: Portal) -> Report {
    var report = Report()
    let known = Set(joined.map(\.data.id)).union(own.records(of: Person.name).ids)
    // Who was decided to be somebody else has no record of their own here.
    let plain = Set(
      states.flatMap { state in state.records.map { JoinedID.make(state.id, $0.data.id) } })
    guard let exchange = own.site.exchange else { return report }
    for hidden in exchange.hide ?? [] {
      if let id = hidden.record, !known.contains(id) {
        report.add(.unknownDecision(id, at: hidden.range(\.record)))
      }
    }
    for decision in exchange.samePeople ?? [] {
      for id in decision.people ?? [] where !known.contains(id) && !plain.contains(id) {
        report.add(.unknownDecision(id, at: decision.range(\.people)))
      }
    }
    return report
  }

  func joinedPeople(without out: Set<RecordKey>) -> [JoinedRecord] {
    joined.filter { $0.data.schema.name == Person.name && !out.contains($0.data.recordKey) }
  }
}

extension Diagnostic {
  fileprivate static func unknownDecision(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.decision, "Записи «\(id)» нет ни в одном пакете", at: range)
  }
}
