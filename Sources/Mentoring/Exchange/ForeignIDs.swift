import Text

/// What the records of a package are called on the portal that joins them.
struct ForeignIDs {
  private let organisation: String
  private let sender: String
  private let merged: PersonDecisions
  /// Organisations and municipalities of the package that this portal has itself.
  private var known: [RecordKey: String] = [:]
  /// Municipalities that this portal's list does not have, by their names.
  private(set) var unknownMunicipalities: [String] = []

  init(
    _ package: IncomingPackage, of organisation: String, _ own: Portal, _ merged: PersonDecisions
  ) {
    self.organisation = organisation
    self.merged = merged
    sender = package.sender.id
    let list = own[Municipality.self]
    let places = Dictionary(
      own[Organisation.self].compactMap { record in
        record.sectionURL.flatMap(SiteLocation.init).map { ($0, record.id) }
      }, uniquingKeysWith: { first, _ in first })
    for record in package.records {
      switch record.key.entity {
      case Municipality.name:
        let name = Record<Municipality>(record.data).name ?? ""
        let match =
          list[record.key.id]
          ?? list.first { $0.name.map(KeyFolding.fold) == KeyFolding.fold(name) }
        known[record.key] = match?.id
        if match == nil { unknownMunicipalities.append(name.isEmpty ? record.key.id : name) }
      case Organisation.name:
        let place = Record<Organisation>(record.data).sectionURL.flatMap(SiteLocation.init)
        known[record.key] = place.flatMap { places[$0] }
      default: continue
      }
    }
    known[RecordKey(entity: Organisation.name, id: sender)] = organisation
  }

  /// Whether a record becomes one of the portal: its own organisations and municipalities stay as they
  /// are, and the indicators of others are numbers about them.
  func joins(_ key: RecordKey) -> Bool {
    key.entity != Municipality.name && key.entity != Indicator.name && known[key] == nil
  }

  /// The id that the package's record would have without any decision.
  func plain(_ key: RecordKey) -> String { JoinedID.make(organisation, key.id) }

  /// The id a record of the package has here; nil for a municipality that is not in the list.
  subscript(entity: String, id: String) -> String? {
    let key = RecordKey(entity: entity, id: id)
    if let own = known[key] { return own }
    if entity == Municipality.name { return nil }
    let plain = plain(key)
    return entity == Person.name ? merged.id(of: plain) : plain
  }
}

/// The id of a record of another portal: the organisation's id, two hyphens, the record's own.
enum JoinedID {
  private static let longest = 60

  static func make(_ organisation: String, _ id: String) -> String {
    let whole = "\(organisation)--\(id)"
    guard whole.utf8.count > longest else { return whole }
    return whole.prefix(longest - 17) + "-" + FNV1a.longDigits(whole.utf8)
  }
}

/// What was decided of people whom two organisations have sent.
struct PersonDecisions {
  private var kept: [String: String] = [:]
  private var settled: Set<[String]> = []

  init(_ site: Record<SiteSettings>) {
    for decision in site.exchange?.samePeople ?? [] {
      let people = (decision.people ?? []).sorted()
      guard let first = people.first else { continue }
      for (index, id) in people.enumerated() {
        for other in people[(index + 1)...] { settled.insert([id, other]) }
        if decision.same == true, id != first { kept[id] = first }
      }
    }
  }

  /// The id under which a person is kept.
  func id(of id: String) -> String {
    var id = id
    var steps = 0
    while let next = kept[id], steps < kept.count {
      id = next
      steps += 1
    }
    return id
  }

  func isMergedAway(_ id: String) -> Bool { kept[id] != nil }

  /// Whether it was decided of two people, one way or the other.
  func isSettled(_ one: String, _ other: String) -> Bool {
    settled.contains([one, other].sorted()) || id(of: one) == id(of: other)
  }
}
