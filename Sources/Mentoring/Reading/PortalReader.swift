package import Diagnostics

/// Puts the parts that a portal's files give together and checks what only the whole can show.
package enum PortalReader {
  /// The portal; nil when there is no usable `site.yaml`.
  package static func assemble(
    _ parts: [FilePart], folder: String, into report: inout Report
  ) -> Portal? {
    for part in parts { report.add(contentsOf: part.report) }
    var groups: [String: [RecordData]] = [:]
    for part in parts {
      guard let schema = part.records.first?.schema else { continue }
      groups[schema.name, default: []] += part.records
    }
    let collections = groups.mapValues { RecordCollection(unique: $0, into: &report) }
    var gaps = ReadingGaps(parts, collections)
    let dead = ReferenceCheck(collections: collections)
      .dead(with: parts.lazy.compactMap(\.site).first, into: &report)
    gaps.note(dead)
    DeadReferences(dead, in: collections).tell(except: gaps, into: &report)
    SpellingCheck(collections).tell(into: &report)
    guard let site = parts.lazy.compactMap(\.site).first else {
      if !parts.contains(where: { if case .site = $0.role { true } else { false } }) {
        report.add(.missingSite(folder))
      }
      return nil
    }
    for second in parts.compactMap(\.site).dropFirst() {
      report.add(.secondSite(second, first: site))
    }
    let downloads = parts.filter { if case .download = $0.role { true } else { false } }
    return Portal(
      site: Record(site), downloads: Set(downloads.map(\.path)), collections: collections,
      gaps: gaps,
      refused: Set(parts.flatMap { RefusedPlace.all(in: $0.report) }))
  }
}
