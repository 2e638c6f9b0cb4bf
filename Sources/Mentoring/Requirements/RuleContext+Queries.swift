import Diagnostics
import Text

/// How rules iterate over records.
extension RuleContext {
  /// Checks each of the records and records how many there were; without any the rule does not apply.
  mutating func each<Of: Entity>(
    _ records: [Record<Of>], none: String,
    _ check: (inout RuleContext, Record<Of>) -> Void
  ) {
    if records.isEmpty { return notApplicable(none) }
    for record in records { check(&self, record) }
    let schema = Of.declaration.schema
    prove("Проверены \(schema.pluralLabel): \(records.count)", section: schema.plural)
  }

  /// Checks each mentor of the base as it is today.
  mutating func eachMentor(_ check: (inout RuleContext, MentorEntry) -> Void) {
    let mentors = facts.base
    if mentors.isEmpty { return notApplicable("В базе нет наставников") }
    for mentor in mentors { check(&self, mentor) }
    prove("Проверены наставники: \(mentors.count)", section: Mentor.declaration.schema.plural)
  }

  /// Checks each mentee of the base.
  mutating func eachMentee(_ check: (inout RuleContext, Record<Mentee>) -> Void) {
    each(Array(portal[Mentee.self]), none: "В базе нет наставляемых", check)
  }

  /// Checks each pair and group.
  mutating func eachPair(_ check: (inout RuleContext, Record<Pair>) -> Void) {
    each(Array(facts.pairs), none: "На портале нет пар и групп", check)
  }

  /// Checks each personalised programme.
  mutating func eachProgramme(_ check: (inout RuleContext, Record<Programme>) -> Void) {
    each(Array(portal[Programme.self]), none: "На портале нет персонализированных программ", check)
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
