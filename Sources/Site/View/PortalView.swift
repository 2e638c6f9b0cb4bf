import Diagnostics
package import Mentoring
import Rendering
import Synchronization
import Text

/// The published portal as pages see it: addresses, what belongs together, and the rules' results.
///
/// It is built once, never changes, and is shared by all pages; faults found while pages are
/// rendered are collected in `faults`.
package final class PortalView: Sendable {
  package let portal: PublishedPortal
  /// What is true of the published portal today.
  let facts: PortalFacts
  let addresses: AddressBook
  let lists: AlphabeticalLists
  let theme: Theme
  let texts: MarkdownOptions
  let downloads: Downloads
  let sources: ContentSources
  let clock: StageClock
  /// How far each organisation of the registry is, by its id; empty at a school.
  let readiness: [String: SchoolTable.Row]
  private let collected = Mutex(Report())
  /// The files that fields name, and those that texts were found to name while they were rendered.
  private let used: Mutex<FileUses>
  /// The glossary, ready to be found in texts; nil when there is none.
  let terms: TermMatcher?
  private let knownPlaces = Mutex<[String: TextPlaces]>([:])
  /// The acts that clauses are looked for in; made when a text first names a clause.
  private let knownActs = Mutex<ActIndex?>(nil)

  init(
    _ portal: PublishedPortal, _ facts: PortalFacts, theme: Theme, downloads: Downloads,
    files: FileUses = FileUses(), schools: SchoolTable?, folder: String,
    clock: StageClock = StageClock()
  ) {
    used = Mutex(files)
    self.clock = clock
    self.portal = portal
    sources = ContentSources(portal, folder: folder)
    self.facts = facts
    readiness = Dictionary(
      (schools?.rows ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.theme = theme
    self.downloads = downloads
    addresses = AddressBook(facts)
    lists = AlphabeticalLists(facts)
    terms = Self.terms(portal, addresses)
    texts = MarkdownOptions(
      typography: portal.site.typography ?? true, allowedTags: portal.site.allowedTags ?? [])
  }

  package var level: PortalLevel { facts.level }

  /// Where the picture made of a file is published.
  func shownPicture(_ file: String?) -> String? { file.map { downloads.shown($0).path } }

  /// The day everything is judged by.
  var today: CalendarDate { facts.today }

  /// Faults found while rendering.
  var faults: Report { collected.withLock { $0 } }

  func add(_ report: Report) {
    if !report.isEmpty { collected.withLock { $0.add(contentsOf: report) } }
  }

  /// The files named so far.
  var files: FileUses { used.withLock { $0 } }

  /// Notes that a text names a file.
  func use(_ path: String, _ purpose: FileUses.Purpose, at place: FileUses.Place) {
    used.withLock { $0.add(path, purpose, at: place) }
  }

  /// The anchors inside a record's main text; nil when it has no text of its own.
  func anchors(of record: RecordData) -> Set<String>? { places(in: record)?.anchors }

  /// What can be linked to inside a record's main text; nil when it has no text of its own.
  func places(in record: RecordData) -> TextPlaces? {
    guard let slot = record.schema.body, case .markdown(let text) = record.slots[slot].value else {
      return nil
    }
    let key = record.schema.name + ":" + record.id
    if let known = knownPlaces.withLock({ $0[key] }) { return known }
    let places = TextPlaces(MarkdownBody(text, of: record, self).facts)
    knownPlaces.withLock { $0[key] = places }
    return places
  }

  var acts: ActIndex {
    if let known = knownActs.withLock({ $0 }) { return known }
    let acts = ActIndex(self)
    knownActs.withLock { $0 = acts }
    return acts
  }

  private static func terms(_ portal: PublishedPortal, _ addresses: AddressBook) -> TermMatcher? {
    let terms = portal[GlossaryTerm.self].compactMap { record -> TermMatcher.Term? in
      guard let name = record.term,
        let path = addresses.path(entity: GlossaryTerm.name, id: record.id)
      else { return nil }
      return TermMatcher.Term(name: name, path: path)
    }
    return terms.isEmpty ? nil : TermMatcher(terms)
  }

  /// Text typeset by Russian rules, unless the portal has switched that off.
  func typeset(_ text: String) -> String {
    texts.typography ? Typography.typeset(text) : text
  }

  /// A record as templates see it.
  func object(_ data: RecordData) -> TemplateValue { .object(RecordObject(data, self)) }

  func object<Of: Declared>(_ record: Record<Of>) -> TemplateValue { object(record.data) }

  func objects<Of: Declared>(_ records: some Sequence<Record<Of>>) -> TemplateValue {
    .list(records.map { object($0.data) })
  }

  /// The page of a record, as a link.
  func link(_ data: RecordData) -> TemplateValue {
    addresses.path(entity: data.schema.name, id: data.id).map { .link($0) } ?? .null
  }

  /// Whose portal a record came from, with its page there; null for the portal's own.
  func origin(of record: RecordData) -> TemplateValue {
    guard let origin = portal.joined.origin(of: record) else { return .null }
    return [
      "name": .string(origin.name),
      "url": .string(portal.joined.page(of: record) ?? origin.url), "date": date(origin.date),
    ]
  }

  func date(_ date: CalendarDate?) -> TemplateValue {
    date.map { .date($0) } ?? .null
  }
}

/// What can be linked to inside a text.
struct TextPlaces: Sendable {
  let anchors: Set<String>
  /// The headings, for contents beside the text.
  let outline: [HeadingEntry]
  /// The clauses by their numbers.
  let clauses: [String: [ClauseEntry]]

  init(_ facts: MarkdownFacts) {
    anchors = Set(facts.anchors)
    outline = facts.outline
    clauses = Dictionary(grouping: facts.clauses, by: \.number)
  }
}
