import Text

/// Who works with whom in a portal, as tables: rules ask it instead of searching lists.
///
/// A question notes which records its table is made of, so that a rule is withheld only when it
/// asked for records that could not be read.
@dynamicMemberLookup
struct PortalIndex: Sendable {
  private let portal: Portal

  init(_ portal: Portal) { self.portal = portal }

  subscript<Value>(dynamicMember table: KeyPath<PortalTables, KeptTable<Value>>) -> Value {
    portal.tables[keyPath: table].made(of: portal)
  }

  /// The mentors of the base on a day.
  func mentors(on day: CalendarDate) -> [MentorEntry] {
    self.bank.filter { $0.until.map { $0 > day } ?? true }
  }

  /// The curators of an organisation who are in office on a day.
  func curators(of organisation: String, on day: CalendarDate) -> [Record<Curator>] {
    (self.curatorsByOrganisation[organisation] ?? []).filter { curator in
      (curator.since.map { $0 <= day } ?? true) && (curator.until.map { $0 >= day } ?? true)
    }
  }
}

extension Portal {
  /// The lookup tables of the portal.
  var index: PortalIndex { PortalIndex(self) }
}

/// A mentor of the base with the records that name and place them.
struct MentorEntry: Sendable {
  let record: Record<Mentor>
  let person: Record<Person>?
  /// The day the mentor leaves, when it is known.
  let until: CalendarDate?

  /// Nil for a mentor who has laid down the duties.
  init?(_ mentor: Record<Mentor>, _ portal: Portal) {
    if mentor.status?.is("left") ?? false { return nil }
    record = mentor
    person = portal[mentor.person]
    until = mentor.until
  }
}
