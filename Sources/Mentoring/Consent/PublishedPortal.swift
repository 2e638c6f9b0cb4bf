package import Text

/// What may be shown of a portal: pages, feeds, search and exports are made from this alone.
///
/// Only the consent gate makes one. Private fields are empty in every record, people without a
/// consent to dissemination are not in it, and references to them lead nowhere.
package struct PublishedPortal: RecordSource {
  package let site: Record<SiteSettings>
  package let today: CalendarDate
  /// The paths of the files to be copied, from the portal's folder.
  package let downloads: Set<String>
  /// Mentees as they may be counted and called, named or not.
  package let mentees: PublishedMentees
  /// The people who are in the portal's lists and may not be named there, and why.
  package let withheld: [WithheldPerson]
  /// The files that are portraits whose publication nobody has consented to.
  package let withheldPortraits: Set<String>
  /// What is written and cannot be found: texts that lead there are not to blame.
  package let gaps: ReadingGaps
  /// Which of the records came in packages of other portals.
  package let joined: JoinedRecords
  private let collections: [String: RecordCollection]

  init(
    site: Record<SiteSettings>, today: CalendarDate, downloads: Set<String>,
    collections: [String: RecordCollection], mentees: PublishedMentees,
    withheld: [WithheldPerson], withheldPortraits: Set<String>, gaps: ReadingGaps,
    joined: JoinedRecords
  ) {
    self.site = site
    self.today = today
    self.downloads = downloads
    self.collections = collections
    self.mentees = mentees
    self.withheld = withheld
    self.withheldPortraits = withheldPortraits
    self.gaps = gaps
    self.joined = joined
  }

  /// When a mentee's record was last checked; those who are not shown count too.
  package var lastCheckOfMentees: CalendarDate? { mentees.lastCheck }

  /// The records of the entity with this name.
  package func records(of name: String) -> RecordCollection { collections[name] ?? .empty }

  package var menteeTotal: Int { mentees.total + joined.mentees }

  /// What the gate lets through was looked into with the whole portal; nothing is refused again.
  package func isUsable(_ file: String?) -> Bool { file != nil }

  /// Who is shown depends on the person and the consent in it.
  package func lists(behind name: String) -> [String] {
    Self.personal.contains(name) ? [name, Person.name] : [name]
  }

  private static let personal = [Mentor.name, Curator.name, Portfolio.name, Mentee.name]

  /// What a mentee is called where a programme names its participants: the name or alias that may
  /// be shown, or else one word for all, since any other would say what is not to be said.
  package func label(ofMentee id: String) -> String { mentees.label(of: id) }

  /// What the mentees of a pair or group are called; those who are not named, by one word together.
  package func labels(ofMentees references: [Reference<Mentee>]?) -> [String] {
    mentees.labels(of: (references ?? []).map(\.id))
  }

  /// How many mentors of the base may not be named; those who have left are not among them.
  package var withheldMentors: Int {
    withheld.flatMap(\.records).count { record in
      record.schema.name == Mentor.name && Record<Mentor>(record).status?.is("left") != true
    }
  }

  /// Whether a file may be published as far as portraits go (ст. 152.1 ГК РФ).
  package func mayShow(file path: String) -> Bool { !withheldPortraits.contains(path) }
}
