package import Diagnostics
import Privacy

/// Looks for private fields and people who may not be named in the files of a portal that everybody can
/// read because their repository is public.
///
/// Findings name the place and the record, never the value.
package struct CommittedContent {
  private let search: SecretSearch
  private let folder: String
  /// By the path from the portal's folder.
  private let committed: Set<String>
  package private(set) var report = Report()
  /// What of a file the records have, which is judged field by field.
  private var covered: [String: [Range<Int>]] = [:]

  /// - Parameters:
  ///   - texts: The committed files whose text can be read.
  ///   - known: What was found already: a place is not reported twice.
  package init(
    _ search: SecretSearch, committed: Set<String>, texts: [PublishedFile], known: Report
  ) {
    self.search = search
    self.committed = committed
    folder = search.portal.folder
    for path in committed.sorted() where Self.isPrivate(path) {
      report.add(.committedPrivateFile(path))
    }
    for schema in DomainModel.entities {
      let shown = search.published.records(of: schema.name)
      for record in search.portal.records(of: schema.name).all {
        look(into: record, shown[record.id])
      }
    }
    for text in texts { look(into: text) }
    report = report.without(placesOf: known)
  }
}

extension CommittedContent {
  private func isCommitted(_ file: SourceFile) -> Bool {
    let path = file.path
    return committed.contains(path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path)
  }

  private mutating func look(into record: RecordData, _ shown: RecordData?) {
    lookForPrivateFields(record, shown, of: record)
    if record.schema.name == Person.name {
      if shown == nil, isCommitted(record.file) { report.add(.committedPerson(record)) }
      let photo = Record<Person>(record).photo?.file
      if let photo, committed.contains(photo), !search.published.mayShow(file: photo) {
        report.add(.committedPortrait(photo, record))
      }
    }
    guard shown == nil, isCommitted(record.file) else { return }
    let officials = Officials(of: record)
    record.eachOpenText { text in
      guard text.field.type.isProse, text.field.type.textFormat != .name else { return }
      let scanned = ScannedText(text.text, .markdown)
      for mention in officials.sorting(out: search.names.mentions(in: scanned), scanned)
      where mention.strength == .full {
        report.add(.committedName(people(mention), at: text.range(of: mention.word)))
      }
    }
  }

  private mutating func lookForPrivateFields(
    _ record: RecordData, _ shown: RecordData?, of owner: RecordData
  ) {
    for (slot, field) in record.schema.fields.enumerated() {
      let value = record.slots[slot]
      guard !value.value.isMissing else { continue }
      let file = record.file(ofSlot: slot)
      covered[file.path, default: []].append(value.textPlace.offsets)
      if field.isPrivate, shown?.slots[slot].value.isMissing ?? true {
        if isCommitted(file) {
          report.add(.committedField(field, of: owner, at: value.textPlace.range(in: file)))
        }
        continue
      }
      for (index, group) in value.value.allGroups.enumerated() {
        let counterpart = shown?.slots[slot].value.allGroups
        lookForPrivateFields(
          group, counterpart.flatMap { index < $0.count ? $0[index] : nil }, of: owner)
      }
    }
  }

  /// Comments, columns that are passed over, files that are no records.
  private mutating func look(into file: PublishedFile) {
    for text in file.texts {
      let covered = covered[text.file.path] ?? []
      let scanned = ScannedText(text.file.bytes, text.markup)
      for mention in search.names.mentions(in: scanned) where mention.strength == .full {
        if covered.contains(where: { $0.overlaps(mention.word) }) { continue }
        report.add(
          .committedName(people(mention), at: SourceRange(file: text.file, mention.word)))
      }
      for hit in search.values.hits(in: scanned) {
        if covered.contains(where: { $0.overlaps(hit.range) }) { continue }
        report.add(
          .committedValue(
            search.secrets.all[hit.value], at: SourceRange(file: text.file, hit.range)))
      }
    }
  }

  /// Whether the file lies in a folder that is never read.
  private static func isPrivate(_ path: String) -> Bool {
    path.split(separator: "/").first.map { ContentRole.privateFolders.contains(String($0)) }
      ?? false
  }

  private func people(_ mention: Mention) -> [String] {
    mention.people.map { search.people[$0].id }
  }
}

extension FieldValue {
  /// The groups inside the value, in their order.
  fileprivate var allGroups: [RecordData] {
    switch self {
    case .group(let group): [group]
    case .list(let slots): slots.flatMap { $0.value.allGroups }
    default: []
    }
  }
}
