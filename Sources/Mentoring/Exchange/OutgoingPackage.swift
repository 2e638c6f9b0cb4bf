import Diagnostics
import Text

/// One package: what a portal hands to an address, as the bytes of a file.
package struct OutgoingPackage: Sendable {
  private let portal: HandedPortal
  private let passport: Passport
  /// Nil where nothing is remembered: then the package has no number, and its records no labels.
  private let memory: PackageMemory?
  /// The full address of a record's page.
  private let address: @Sendable (_ entity: String, _ id: String) -> String?
  private let records: HandedRecords

  package init(
    _ portal: HandedPortal, _ passport: Passport, _ memory: PackageMemory?,
    addresses: @escaping @Sendable (_ entity: String, _ id: String) -> String?
  ) {
    self.portal = portal
    self.passport = passport
    self.memory = memory
    address = addresses
    records = HandedRecords(portal)
  }

  /// Its number; nought where nothing is remembered.
  package var serial: Int { memory?.serial ?? 0 }
  /// How many records it holds.
  package var count: Int { records.records.reduce(0) { $0 + $1.records.count } }
  /// How many people it names.
  package var people: Int {
    records.records.first { $0.schema.name == Person.name }?.records.count ?? 0
  }

  /// The labels of its records.
  package var labels: Set<String> {
    guard let memory else { return [] }
    return Set(
      records.records.flatMap { list in
        list.records.map { label(list.schema.name, $0.id, memory) }
      })
  }

  private func label(_ entity: String, _ id: String, _ memory: PackageMemory) -> String {
    memory.label(entity, id, for: portal.address, isPublic: portal.isPublic)
  }

  /// The file: UTF-8, the digits of the checksum filled in.
  package var bytes: [UInt8] { PackageChecksum.seal(value.text) }

  private var value: JSONValue {
    let site = portal.whole.site
    let days = site.exchange?.days ?? PackageFormat.days
    return [
      "format": .string(PackageFormat.name),
      "version": "\(PackageFormat.major).\(PackageFormat.minor)",
      "checksum": .string(PackageChecksum.blank),
      "sender": [
        "id": JSONValue(site.org?.id), "name": JSONValue(portal.published[site.org]?.name),
        "level": .string(portal.published.level.rawValue), "title": JSONValue(site.title),
        "url": .string(portal.home),
      ],
      "addressee": .string(portal.address), "date": .string(passport.date.description),
      "serial": .int(serial),
      "expires": .string(passport.date.adding(days: days).description),
      "passport": passportSummary, "counts": counts,
      "records": .object(
        records.records.map { list in
          .init(list.schema.plural, .list(list.records.map(record)))
        }),
      "tombstones": .list(tombstones.map { .string($0) }),
    ]
  }

  private func record(_ record: RecordData) -> JSONValue {
    let entity = record.schema.name
    var members: [JSONValue.Member] = [.init("id", .string(record.id))]
    if let memory {
      members.append(
        .init("label", .string(label(entity, record.id, memory))))
    }
    if let origin = portal.whole.joined.origin(of: record) {
      members.append(.init("origin", origin.json(of: record, in: portal.whole.joined)))
    }
    if let url = portal.whole.joined.page(of: record) ?? address(entity, record.id) {
      members.append(.init("url", .string(url)))
    }
    if entity == Person.name, let consent = consent(of: record.id) {
      members.append(.init("consent", consent))
    }
    members.append(.init("fields", RecordJSON(records).fields(of: record)))
    return .object(members)
  }

  /// What a person has consented to, so that it can be judged again where the package arrives.
  private func consent(of id: String) -> JSONValue? {
    guard let consent = portal.whole[Person.self][id]?.consent else { return nil }
    var members: [JSONValue.Member] = [
      .init("addresses", .list((consent.resource ?? []).map { .string($0) })),
      .init("since", JSONValue(consent.dissemination?.description)),
    ]
    if let day = consent.validUntil { members.append(.init("until", .string(day.description))) }
    if let items = consent.fields {
      members.append(.init("items", .list(items.map { .string($0.key) })))
    }
    if let by = consent.by { members.append(.init("by", .string(by.key))) }
    return .object(members)
  }
}

extension OutgoingPackage {
  /// The labels of what was withdrawn: what the memory names, and what the portal still has in its
  /// lists and does not hand to the address any more.
  var tombstones: [String] {
    guard let memory else { return [] }
    let held = labels
    let kept = PackageFormat.entities.flatMap { schema in
      portal.whole.records(of: schema.name).all.map { label(schema.name, $0.id, memory) }
    }
    let withdrawn = memory.labels.intersection(kept).union(memory.tombstones.keys)
    return withdrawn.subtracting(held).sorted()
  }

  private var passportSummary: JSONValue {
    let summary = passport.summary
    return [
      "met": .int(summary.met), "decided": .int(summary.decided), "failed": .int(summary.failed),
      "warned": .int(summary.warned), "human": .int(summary.human),
      "url": JSONValue(address("passport", "")),
      "missing": .list(
        passport.rows.filter { $0.state == .failed || $0.state == .warned }.map { row in
          [
            "id": .string(row.id), "title": .string(row.title), "clause": .string(row.clause),
            "state": .string(row.state.rawValue),
          ]
        }),
    ]
  }

  /// Numbers as the portal's own pages show them: by the rule of small numbers (`MenteeCount`).
  private var counts: JSONValue {
    let mentees = portal.published.mentees
    let checked = portal.whole[Mentor.self].compactMap(\.checked).max()
    return [
      "mentees": [
        "total": .int(mentees.total),
        "rows": .list(
          mentees.counts.map { ["label": .string($0.label), "count": .int($0.count)] }),
      ],
      "mentors_checked": JSONValue(checked?.description),
      "mentees_checked": JSONValue(mentees.lastCheck?.description),
    ]
  }
}
