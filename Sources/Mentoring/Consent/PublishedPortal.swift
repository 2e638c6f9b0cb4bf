package import Text

/// What may be shown of a portal: pages, feeds, search and exports are made from this alone.
///
/// Only the consent gate makes one. Private fields are empty in every record, people without a
/// consent to dissemination are not in it, and references to them lead nowhere.
package struct PublishedPortal: Sendable {
  package let site: Record<SiteSettings>
  package let today: CalendarDate
  /// The paths of the files to be copied, from the portal's folder.
  package let downloads: Set<String>
  /// How many mentees there are of each category, named or not, in the vocabulary's order.
  package let menteeCounts: [(category: Term, count: Int)]
  /// When a mentee's record was last checked; those who are not shown count too.
  package let lastCheckOfMentees: CalendarDate?
  /// What is written and cannot be found: texts that lead there are not to blame.
  package let gaps: ReadingGaps
  private let collections: [String: RecordCollection]
  private let menteeLabels: [String: String]

  init(
    site: Record<SiteSettings>, today: CalendarDate, downloads: Set<String>,
    collections: [String: RecordCollection], menteeCounts: [(category: Term, count: Int)],
    lastCheckOfMentees: CalendarDate?, menteeLabels: [String: String], gaps: ReadingGaps,
    gate: ConsentGate
  ) {
    self.lastCheckOfMentees = lastCheckOfMentees
    self.gaps = gaps
    self.site = site
    self.today = today
    self.downloads = downloads
    self.collections = collections
    self.menteeCounts = menteeCounts
    self.menteeLabels = menteeLabels
  }

  /// The records of an entity that may be shown.
  package subscript<Of: Entity>(_ entity: Of.Type) -> RecordList<Of> {
    RecordList(collections[Of.name] ?? .empty)
  }

  /// The record a reference leads to, when it may be shown.
  package subscript<Of: Entity>(_ reference: Reference<Of>?) -> Record<Of>? {
    reference.flatMap { self[Of.self][$0.id] }
  }

  /// The records that a list of references leads to and that may be shown.
  package subscript<Of: Entity>(_ references: [Reference<Of>]?) -> [Record<Of>] {
    (references ?? []).compactMap { self[$0] }
  }

  /// The records of the entity with this name.
  package func records(of name: String) -> RecordCollection { collections[name] ?? .empty }

  /// What a mentee is called where a programme names its participants: the name or alias that may
  /// be shown, or else the category in general words.
  package func label(ofMentee id: String) -> String { menteeLabels[id] ?? "Наставляемый" }
}
