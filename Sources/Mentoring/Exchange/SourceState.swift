package import Diagnostics
package import Text

/// One organisation whose records a portal joins, as its source stands on a day.
package struct SourceState: Sendable {
  /// The organisation by the portal's own registry.
  package let organisation: Record<Organisation>
  /// The package that was taken; nil when there is none that can be.
  package internal(set) var package: IncomingPackage?
  /// The package that came now, if one came that can be read and is from who it should be from.
  package internal(set) var fresh: IncomingPackage?
  /// Whether the records are, in part at least, those of an earlier package.
  package internal(set) var isLastGood = false
  /// The records to be joined: those of the package, and those that went from it unexplained.
  package internal(set) var records: [IncomingRecord] = []
  /// The labels of what was withdrawn.
  package internal(set) var withdrawn: Set<String> = []
  /// Whether the package's days are over: numbers stay, everything else leaves.
  package internal(set) var isExpired = false
  /// Where the source is named.
  let range: SourceRange
  package internal(set) var report = Report()

  package var id: String { organisation.id }
  package var name: String { organisation.shortName ?? organisation.name ?? organisation.id }

  package init(_ organisation: Record<Organisation>, at range: SourceRange) {
    self.organisation = organisation
    self.range = range
  }

  mutating func find(_ kind: DiagnosticKind, _ words: String) {
    report.add(Diagnostic(kind, "«\(name)»: \(words)", at: range))
  }
}

/// What came from a source: a package, or why there is none.
package typealias Arrival = Result<IncomingPackage, PackageFault>

/// Decides which package of an organisation is taken: the one that came, or the last good one.
///
/// Withdrawal beats everything: what a tombstone names is gone from either.
package struct SourceJudge: Sendable {
  let today: CalendarDate
  /// The address of the portal that joins.
  let address: String
  let ledger: SourceLedger.Entry

  package init(today: CalendarDate, address: String, ledger: SourceLedger.Entry) {
    self.today = today
    self.address = address
    self.ledger = ledger
  }

  /// So many days without a newer package, and the source is late.
  static let lateDays = 30
  /// So many days may pass between two checks of a bank (CUR-03).
  static let bankDays = 365
  /// Fewer records that go are no mass.
  static let fewLost = 3

  /// - Parameters:
  ///   - kept: The last good package.
  ///   - accept: The number of a package whose losses somebody said to be right.
  package func judge(
    _ state: inout SourceState, _ arrival: Arrival, kept: IncomingPackage?, accept: Int?
  ) {
    switch arrival.flatMap({ check($0, state.organisation, kept) }) {
    case .success(let fresh): take(fresh, &state, kept, accept)
    case .failure(let fault):
      state.find(fault.kind, "пакет не взят: \(fault.words)" + Self.instead(kept))
      state.package = kept
      state.records = kept?.records ?? []
      state.isLastGood = kept != nil
    }
    guard let package = state.package else { return }
    for (label, serial) in ledger.withdrawn where serial >= package.serial {
      state.withdrawn.insert(label)
    }
    state.withdrawn.formUnion(package.tombstones)
    age(package, &state)
  }

  private static func instead(_ kept: IncomingPackage?) -> String {
    kept.map { ". Показано по пакету от \($0.date.dotted)" } ?? ". Записей организации нет"
  }

  /// Whether a package is the one that is waited for.
  private func check(
    _ package: IncomingPackage, _ organisation: Record<Organisation>, _ kept: IncomingPackage?
  ) -> Arrival {
    guard SiteLocation(package.addressee) == SiteLocation(address) else {
      return .failure(.init(ExchangeDiagnostics.foreign, "он написан для другого портала"))
    }
    guard let home = organisation.sectionURL.flatMap(SiteLocation.init),
      SiteLocation(package.sender.url) == home
    else {
      return .failure(
        .init(
          ExchangeDiagnostics.foreign,
          organisation.sectionURL == nil
            ? "в реестре нет адреса её раздела (section_url), отправителя не узнать"
            : "его прислал портал с другим адресом"))
    }
    let isOld =
      package.serial < ledger.serial
      || package.serial == kept?.serial && kept.map { package.date < $0.date } == true
    guard !isOld else {
      return .failure(
        .init(
          ExchangeDiagnostics.old,
          "его номер \(package.serial) от \(package.date.dotted), а был уже \(ledger.serial)"))
    }
    return .success(package)
  }

  private func take(
    _ fresh: IncomingPackage, _ state: inout SourceState, _ kept: IncomingPackage?, _ accept: Int?
  ) {
    state.package = fresh
    state.fresh = fresh
    state.records = fresh.records
    state.withdrawn = fresh.tombstones
    if fresh.spoilt > 0 {
      state.find(
        ExchangeDiagnostics.spoilt, "не прочитано записей и значений пакета: \(fresh.spoilt)")
    }
    guard let kept, kept.expires >= today, accept != fresh.serial else { return }
    let gone = kept.unexplained(by: fresh, ledger)
    guard gone.count >= Self.fewLost, gone.count * 5 > kept.records.count else { return }
    let isHalf = gone.count * 2 >= kept.records.count
    state.find(
      ExchangeDiagnostics.lost,
      "из пакета № \(fresh.serial) пропало записей: \(gone.count) из \(kept.records.count)"
        + (isHalf ? ", больше половины" : "")
        + ". Они показаны по пакету от \(kept.date.dotted)")
    // Those who were withdrawn are looked for in the texts of what stays, and are not shown.
    let withdrawn = fresh.tombstones.union(ledger.withdrawn.keys)
    let held = Set(fresh.records.map(\.key))
    state.records +=
      gone
      + kept.records.filter { record in
        record.label.map(withdrawn.contains) == true && !held.contains(record.key)
      }
    state.withdrawn = withdrawn.subtracting(fresh.records.compactMap(\.label))
    state.isLastGood = true
  }

  private func age(_ package: IncomingPackage, _ state: inout SourceState) {
    if package.expires < today {
      state.isExpired = true
      state.find(
        ExchangeDiagnostics.expired,
        "срок пакета от \(package.date.dotted) вышел \(package.expires.dotted)")
    } else if today.days(since: package.date) > Self.lateDays {
      state.find(
        ExchangeDiagnostics.late,
        "последний пакет от \(package.date.dotted), ему \(today.days(since: package.date)) дн.")
    }
    if let day = package.counts.mentorsChecked, today.days(since: day) > Self.bankDays {
      state.find(ExchangeDiagnostics.unchecked, "банк наставников не проверялся с \(day.dotted)")
    }
  }
}

extension IncomingPackage {
  /// The records that a newer package has no more and does not say to be withdrawn.
  fileprivate func unexplained(
    by newer: IncomingPackage, _ ledger: SourceLedger.Entry
  ) -> [IncomingRecord] {
    let held = Set(newer.records.map(\.key))
    return records.filter { record in
      guard !held.contains(record.key) else { return false }
      guard let label = record.label else { return true }
      return !newer.tombstones.contains(label) && ledger.withdrawn[label] == nil
    }
  }
}

extension IncomingRecord {
  /// What the record is known by inside its package.
  package var key: RecordKey { RecordKey(entity: data.schema.name, id: data.id) }
}

/// What a record is known by among the records of a portal or package.
package struct RecordKey: Hashable, Sendable {
  package let entity: String
  package let id: String
}
