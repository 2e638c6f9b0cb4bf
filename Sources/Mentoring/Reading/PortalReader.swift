package import Diagnostics

/// Puts the parts that a portal's files give together and checks what only the whole can show.
package enum PortalReader {
  /// The portal; nil when there is no usable `site.yaml`.
  package static func assemble(
    _ parts: [FilePart], folder: String, into report: inout Report
  ) -> Portal? {
    for part in parts { report.add(contentsOf: part.report) }
    var groups: [String: [RecordData]] = [:]
    for record in parts.flatMap(\.records) {
      groups[record.schema.name, default: []].append(record)
    }
    let collections = groups.mapValues { RecordCollection(unique($0, into: &report)) }
    let unread = Set(parts.compactMap(\.unread))
    ReferenceCheck(collections: collections, unread: unread)
      .run(with: parts.lazy.compactMap(\.site).first, into: &report)
    SpellingCheck(collections).tell(into: &report)
    guard let site = parts.lazy.compactMap(\.site).first else {
      if !parts.contains(where: {
        if case .site = ContentRole(path: $0.path) { true } else { false }
      }) {
        report.add(.missingSite(folder))
      }
      return nil
    }
    for second in parts.compactMap(\.site).dropFirst() {
      report.add(.secondSite(second, first: site))
    }
    let downloads = parts.map(\.path).filter {
      if case .download = ContentRole(path: $0) { true } else { false }
    }
    // A record with a spoilt id is there and cannot be found, as if its file had not been read.
    let nameless = parts.flatMap(\.records).filter { $0.refusedID != nil }.map(\.schema.name)
    return Portal(
      site: Record(site), downloads: Set(downloads), collections: collections,
      unread: unread.union(nameless),
      refused: Set(parts.flatMap { RefusedPlace.all(in: $0.report) }))
  }

  /// The records without those whose id another record already has.
  private static func unique(_ records: [RecordData], into report: inout Report) -> [RecordData] {
    var seen: [String: RecordData] = [:]
    return records.filter { record in
      guard !record.id.isEmpty else { return true }
      guard let first = seen.updateValue(record, forKey: record.id) else { return true }
      seen[record.id] = first
      report.add(.repeatedID(record, first: first))
      return false
    }
  }
}
