import Diagnostics
import Text

/// How rules go through records.
extension RuleContext {
  /// The organisation the portal belongs to.
  var ownOrganisation: Record<Organisation>? { portal[portal.site.org] }

  var index: PortalIndex { portal.index }

  /// Looks at each of the records and notes how many there were; without any the rule does not apply.
  mutating func each<Of: Entity>(
    _ records: [Record<Of>], none: String,
    _ look: (inout RuleContext, Record<Of>) -> Void
  ) {
    if records.isEmpty { return notApplicable(none) }
    for record in records { look(&self, record) }
    let schema = Of.declaration.schema
    prove("Проверены \(schema.pluralLabel): \(records.count)", section: schema.plural)
  }

  /// Looks at each mentor of the base as it is today.
  mutating func eachMentor(_ look: (inout RuleContext, MentorEntry) -> Void) {
    let mentors = index.mentors(on: today)
    if mentors.isEmpty { return notApplicable("В базе нет наставников") }
    for mentor in mentors { look(&self, mentor) }
    prove("Проверены наставники: \(mentors.count)", section: Mentor.declaration.schema.plural)
  }

  /// Looks at each mentee of the base.
  mutating func eachMentee(_ look: (inout RuleContext, Record<Mentee>) -> Void) {
    each(Array(portal[Mentee.self]), none: "В базе нет наставляемых", look)
  }

  /// Looks at each pair and group.
  mutating func eachPair(_ look: (inout RuleContext, Record<Pair>) -> Void) {
    each(index.pairs, none: "На портале нет пар и групп", look)
  }

  /// Looks at each personalised programme.
  mutating func eachProgramme(_ look: (inout RuleContext, Record<Programme>) -> Void) {
    each(Array(portal[Programme.self]), none: "На портале нет персонализированных программ", look)
  }
}

extension Record {
  /// Whether a field says nothing: no value, an empty list, a text of spaces.
  func lacks<Value>(_ path: KeyPath<Of.Fields, Field<Value>>) -> Bool {
    data.slots[Of.declaration.fields[keyPath: path].index].value.saysNothing
  }
}

extension FieldValue {
  fileprivate var saysNothing: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .markdown(let text): text.text.allSatisfy(\.isWhitespace)
    default: isMissing
    }
  }
}

/// The school year that ended last.
struct SchoolYear: Sendable {
  /// The year it began in.
  let start: Int
  let days: ClosedRange<CalendarDate>

  /// The last school year that is over on a day: it ends on 31 August.
  init?(closedBefore day: CalendarDate) {
    start = day.schoolYear - 1
    guard let first = CalendarDate(year: start, month: 9, day: 1),
      let last = CalendarDate(year: start + 1, month: 8, day: 31)
    else { return nil }
    days = first...last
  }

  /// «2025/26»
  var label: String { Self.name(start) }

  /// «2025/26» for the year that began in 2025
  static func name(_ start: Int) -> String { "\(start)/\(String(start + 1).suffix(2))" }

  func contains(_ day: CalendarDate?) -> Bool { day.map(days.contains) ?? false }
}
