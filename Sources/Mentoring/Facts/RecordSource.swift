package import Text

/// Where facts come from: the typed records of a portal and whose portal it is.
///
/// The whole portal and the published one are sources, and so may be a portal put together from many
/// or one with an edit in it: whoever gives records gets the same facts of them.
package protocol RecordSource: Sendable {
  var site: Record<SiteSettings> { get }

  /// The records of the entity with this name, in the order they were read in.
  func records(of name: String) -> RecordCollection

  /// The paths of the files to be copied, from the portal's folder.
  var downloads: Set<String> { get }

  /// Whether a file that a record names can be published: it is there and of the kind it says.
  func isUsable(_ file: String?) -> Bool

  /// The lists without which it is not known what `records(of:)` answers: by default the one asked
  /// for.
  func lists(behind name: String) -> [String]

  /// How many mentees there are, named or not: those who may not be shown are counted.
  var menteeTotal: Int { get }

  /// Which of the records came in packages of other portals.
  var joined: JoinedRecords { get }

  /// The day of the latest check of the mentees' records.
  var lastCheckOfMentees: CalendarDate? { get }
}

extension RecordSource {
  package func lists(behind name: String) -> [String] { [name] }

  package var joined: JoinedRecords { JoinedRecords() }

  /// The records of an entity.
  package subscript<Of: Entity>(_ entity: Of.Type) -> RecordList<Of> {
    RecordList(records(of: Of.name))
  }

  /// The record a reference leads to.
  package subscript<Of: Entity>(_ reference: Reference<Of>?) -> Record<Of>? {
    reference.flatMap { self[Of.self][$0.id] }
  }

  /// The records a list of references leads to, the dead ones left out.
  package subscript<Of: Entity>(_ references: [Reference<Of>]?) -> [Record<Of>] {
    (references ?? []).compactMap { self[$0] }
  }

  /// Whose portal it is; a site without a readable level is taken for a school's.
  package var level: PortalLevel {
    site.level.flatMap { PortalLevel(rawValue: $0.key) } ?? .school
  }
}
