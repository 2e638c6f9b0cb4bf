package import Diagnostics
package import Text

/// The whole content of a portal, typed, before anything is left out.
package struct Portal: RecordSource {
  package let site: Record<SiteSettings>
  /// The paths of the files to be copied, from the portal's folder.
  package let downloads: Set<String>
  /// The files that records name and that prove nothing: missing, broken, locked … What is wrong with
  /// each is reported where it is named.
  package var unusableFiles: Set<String> = []
  /// Which of the records came in packages of other portals.
  package var joined = JoinedRecords()
  /// What is written and cannot be found: files not read, and records without a good id.
  let gaps: ReadingGaps
  /// Where values stand that were refused on reading.
  let refused: Set<RefusedPlace>
  /// Whether values still are words of a sample (VALUE-12), which no visitor should see.
  let holdsSamples: Bool
  /// Where required fields are missing and where references lead nowhere, as was told on reading.
  let told: Set<RefusedPlace>
  /// Where the records of each list belong.
  let places: ListPlaces
  private var collections: [String: RecordCollection]

  init(
    site: Record<SiteSettings>, downloads: Set<String>, collections: [String: RecordCollection],
    gaps: ReadingGaps, holdsSamples: Bool, refused: Set<RefusedPlace>, told: Set<RefusedPlace>,
    places: ListPlaces
  ) {
    self.holdsSamples = holdsSamples
    self.site = site
    self.downloads = downloads
    self.collections = collections
    self.gaps = gaps
    self.refused = refused
    self.told = told
    self.places = places
  }

  /// The records of the entity with this name.
  package func records(of name: String) -> RecordCollection { collections[name] ?? .empty }

  package var lastCheckOfMentees: CalendarDate? {
    self[Mentee.self].compactMap(\.checked).max()
  }

  package var menteeTotal: Int {
    self[Mentee.self].count { $0.category != nil } + joined.mentees
  }
}

extension Portal {
  /// A folder of the portal, for what is wrong with its files together.
  package func range(ofFolder name: String) -> SourceRange { places.range(ofFolder: name) }

  /// Whether every list could be read whole.
  package var isReadWhole: Bool { gaps.entities.isEmpty }

  /// Whether a file that a record names can prove something.
  package func isUsable(_ file: String?) -> Bool {
    file.map { !unusableFiles.contains($0) } ?? false
  }

  /// Whether a finding stands where an unusable file is named, which is reported there already.
  private func hasToldOfFile(_ finding: Diagnostic) -> Bool {
    guard !unusableFiles.isEmpty, let range = finding.range else { return false }
    let quotes: Set<Character> = ["\"", "'"]
    return unusableFiles.contains(range.file.text(range.offsets).filter { !quotes.contains($0) })
  }

  /// Whether the readers have told of the fault at a finding's place: of a field that is missing, of a
  /// code that leads nowhere, of a file that proves nothing.
  func hasToldOf(_ finding: Diagnostic) -> Bool {
    if let range = finding.range, told.contains(RefusedPlace(range)) { return true }
    return hasToldOfFile(finding)
  }

  /// The same portal as it stands at another address than its settings name: consents, which are
  /// given for an address, are judged by this one.
  package func at(_ address: String) -> Portal {
    let slot = SiteSettings.declaration.fields.baseURL.index
    var slots = site.data.slots
    slots[slot].value = .text(address)
    let data = RecordData(
      schema: site.data.schema, file: site.data.file, place: site.data.place, slots: slots)
    var portal = Portal(
      site: Record(data), downloads: downloads, collections: collections, gaps: gaps,
      holdsSamples: holdsSamples, refused: refused, told: told, places: places)
    portal.unusableFiles = unusableFiles
    portal.joined = joined
    return portal
  }

  /// The portal with the records of other portals beside its own.
  ///
  /// - Parameter records: By entity; of an entity that is not among them the portal keeps its own.
  func joining(_ records: [String: [RecordData]], _ joined: JoinedRecords) -> Portal {
    var portal = self
    for (name, all) in records { portal.collections[name] = RecordCollection(all) }
    portal.joined = joined
    return portal
  }
}

/// Where a value stands that was refused: a rule that misses it would report the same fault again.
struct RefusedPlace: Hashable, Sendable {
  private let path: String
  private let offset: Int
  private let absent: String?

  init(_ range: SourceRange) {
    path = range.file.path
    offset = range.offsets.lowerBound
    absent = range.absent
  }

  /// The places of the errors of a report, but not where something was not written at all.
  static func all(in report: Report) -> [RefusedPlace] {
    places(in: report) { $0.severity == .error && $0.id != DecodingDiagnostics.missingField.id }
  }

  /// The places of the fields that a report misses.
  static func absent(in report: Report) -> [RefusedPlace] {
    places(in: report) { $0.id == DecodingDiagnostics.missingField.id }
  }

  private static func places(
    in report: Report, where isMeant: (Diagnostic) -> Bool
  ) -> [RefusedPlace] {
    report.diagnostics.filter(isMeant).compactMap(\.range).map(RefusedPlace.init)
  }
}

/// The records of one entity, in the order they were read in, found by id.
package struct RecordCollection: Sendable {
  package let all: [RecordData]
  private let index: [String: Int]

  package static let empty = RecordCollection([])

  package init(_ all: [RecordData]) {
    self.all = all
    index = Dictionary(
      all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The records without those whose id another one already has, which are reported.
  init(unique records: [RecordData], into report: inout Report) {
    var all: [RecordData] = []
    var index = [String: Int](minimumCapacity: records.count)
    all.reserveCapacity(records.count)
    for record in records {
      if let first = index.updateValue(all.count, forKey: record.id) {
        index[record.id] = first
        guard record.id.isEmpty else {
          report.add(.repeatedID(record, first: all[first]))
          continue
        }
      }
      all.append(record)
    }
    self.all = all
    self.index = index
  }

  package subscript(id: String) -> RecordData? { index[id].map { all[$0] } }

  /// Whether a record has no id that it could be found by.
  var hasNameless: Bool { index[""] != nil }

  package var ids: some Sequence<String> { all.lazy.map(\.id) }
}

/// The records of one entity seen through its fields.
package struct RecordList<Of: Entity>: Sendable, RandomAccessCollection {
  private let untyped: RecordCollection

  init(_ untyped: RecordCollection) { self.untyped = untyped }

  package var startIndex: Int { 0 }
  package var endIndex: Int { untyped.all.count }
  package subscript(position: Int) -> Record<Of> { Record(untyped.all[position]) }
  package subscript(id: String) -> Record<Of>? { untyped[id].map { Record($0) } }
}
