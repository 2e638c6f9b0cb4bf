import Diagnostics
import Mentoring

/// Which files a portal names, where, and what for: only these are published.
struct FileUses: Sendable {
  /// What a file is named for.
  enum Purpose: Sendable { case shown, offered }

  /// Where a file is named.
  struct Place: Sendable {
    let file: SourceFile
    /// Nil for a text, in which the words are looked for when a fault is to be reported.
    let range: SourceRange?
    let words: String

    init(_ range: SourceRange) {
      file = range.file
      self.range = range
      words = ""
    }

    init(_ words: String, in file: SourceFile) {
      self.file = file
      range = nil
      self.words = words
    }
  }

  private(set) var places: [String: Place] = [:]
  /// Pictures that pages show.
  private(set) var shown: Set<String> = []
  /// Files that visitors may open by themselves.
  private(set) var offered: Set<String> = []

  var paths: [String] { places.keys.sorted() }

  mutating func add(_ path: String, _ purpose: Purpose, at place: Place) {
    if let known = places[path] {
      if place < known { places[path] = place }
    } else {
      places[path] = place
    }
    switch purpose {
    case .shown: shown.insert(path)
    case .offered: offered.insert(path)
    }
  }

  /// Where a file is first named.
  func range(of path: String) -> SourceRange? { places[path]?.found }
}

extension FileUses.Place: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.key < right.key }
  static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  private var key: (String, Int, String) { (file.path, range?.offsets.lowerBound ?? 0, words) }

  /// The stretch of the file that names it; the file's beginning where it is spelled otherwise.
  var found: SourceRange {
    if let range { return range }
    let wanted = Array(words.utf8)
    let last = file.bytes.count - wanted.count
    let start =
      last < 0 ? nil : (0...last).first { file.bytes[$0...].starts(with: wanted) }
    guard let start else { return SourceRange(startOf: file) }
    return Diagnostics.Place(start, start + wanted.count).range(in: file)
  }
}

/// The fields of records that name files.
extension FileUses {
  /// The files that the fields of a published portal name, and the signatures beside documents.
  init(_ portal: PublishedPortal, among downloads: Downloads) {
    add(portal.site.data)
    for schema in DomainModel.entities {
      add(portal.records(of: schema.name).all, schema)
    }
    addThemePictures(portal.site, among: downloads)
    for document in portal[LegalDocument.self] {
      guard let signature = document.file.map({ $0 + ".sig" }),
        downloads.size(of: signature) != nil
      else { continue }
      add(signature, .offered, at: Place(document.range(\.file)))
    }
  }

  /// Adds the files that the fields of a list name. Most lists have no such field, and a hundred
  /// thousand records are not gone through for nothing.
  mutating func add(_ records: [RecordData], _ schema: Schema) {
    let slots = schema.fields.indices.filter { schema.fields[$0].type.namesFiles }
    if slots.isEmpty { return }
    for record in records {
      for slot in slots { add(record.slots[slot], schema.fields[slot].type, of: record) }
    }
  }

  /// Adds the files that the fields of a record name, those of groups inside too.
  mutating func add(_ record: RecordData) {
    for (slot, field) in zip(record.slots, record.schema.fields) {
      add(slot, field.type, of: record)
    }
  }

  private mutating func add(_ slot: Slot, _ type: FieldType, of record: RecordData) {
    switch (slot.value, type) {
    case (.text(let path), .text(.file)):
      let isShown = [Photo.declaration.schema.name, Picture.declaration.schema.name]
        .contains(record.schema.name)
      add(path, isShown ? .shown : .offered, at: Place(slot.place.range(in: record.file)))
    case (.list(let slots), .list(let element)): slots.forEach { add($0, element, of: record) }
    case (.list(let slots), _): slots.forEach { add($0, type, of: record) }
    case (.group(let group), _): add(group)
    default: break
    }
  }

  /// The pictures that the portal gives to options of its theme.
  private mutating func addThemePictures(
    _ site: Record<SiteSettings>, among downloads: Downloads
  ) {
    for setting in site.themeOptions ?? [] {
      guard let path = setting.value, downloads.size(of: path) != nil else { continue }
      add(path, .offered, at: Place(setting.range(\.value)))
    }
  }
}

extension FieldType {
  /// Whether values of the type, or what is inside them, are files of the portal.
  fileprivate var namesFiles: Bool {
    switch self {
    case .text(.file): true
    case .list(let element): element.namesFiles
    case .group(let schema), .keyed(let schema, _): schema.fields.contains { $0.type.namesFiles }
    default: false
    }
  }
}
