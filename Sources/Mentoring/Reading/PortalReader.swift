package import Diagnostics

/// Puts the parts that a portal's files give together and checks what only the whole can show.
package enum PortalReader {
  /// The portal; nil when there is no usable `site.yaml`.
  ///
  /// - Parameter joined: Files of a private folder, whose records are joined to the portal's by id.
  package static func assemble(
    _ parts: [FilePart], joining joined: [FilePart] = [], folder: String,
    into report: inout Report
  ) -> Portal? {
    var own = Report()
    for part in parts { own.add(contentsOf: part.report) }
    var groups: [String: [RecordData]] = [:]
    for part in parts {
      // The records of a sheet follow each other: one look at the table of groups for each list.
      for run in part.records.runs { groups[run[run.startIndex].schema.name, default: []] += run }
    }
    var privateRecords = PrivateRecords(joined)
    if !joined.isEmpty { groups = privateRecords.join(to: groups, &own) }
    report.add(contentsOf: own)
    report.add(contentsOf: privateRecords.report)
    var names = NamedReferences(groups)
    groups = groups.mapValues { names.resolve($0) }
    let settings = parts.lazy.compactMap(\.site).first.map { names.resolve($0) }
    report.add(contentsOf: names.report)
    let ignored = settings.map {
      Set((Record<SiteSettings>($0).ignoreColumns ?? []).map(KeyFolding.fold))
    }
    for part in parts {
      for column in part.unknownColumns
      where ignored?.contains(KeyFolding.fold(column.heading)) != true {
        report.add(column.fault)
      }
    }
    let collections = groups.mapValues { RecordCollection(unique: $0, into: &report) }
    var gaps = ReadingGaps(parts, collections)
    let dead = ReferenceCheck(collections: collections)
      .dead(with: settings, into: &report)
    gaps.note(dead)
    DeadReferences(dead, in: collections).tell(except: gaps, into: &report)
    SpellingCheck(collections).tell(into: &report)
    guard let site = settings else {
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
      gaps: gaps, holdsSamples: report.holds(DecodingDiagnostics.sampleText),
      refused: Set(parts.flatMap { RefusedPlace.all(in: $0.report) }),
      told: Set(
        parts.flatMap { RefusedPlace.absent(in: $0.report) } + dead.map { RefusedPlace($0.range) }),
      places: ListPlaces(parts, site: site))
  }
}

extension [RecordData] {
  /// The records cut wherever those of another entity begin.
  fileprivate var runs: [ArraySlice<RecordData>] {
    var runs: [ArraySlice<RecordData>] = []
    var start = startIndex
    for index in indices.dropFirst() where self[index].schema !== self[start].schema {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
