import Diagnostics
import Text

/// How rules iterate over records.
extension RuleContext {
  /// Checks each of the records and records what proves it; without any the rule does not apply.
  mutating func each<Of: Entity>(
    _ records: [Record<Of>], none: String, proof: Proof<Of>,
    _ check: (inout RuleContext, Record<Of>) -> Void
  ) {
    if records.isEmpty { return notApplicable(none) }
    for record in records { check(&self, record) }
    let schema = Of.declaration.schema
    let text = "Проверены \(schema.pluralLabel): \(records.count)"
    switch proof {
    case .kept: keep(text)
    case .searched: searched(text)
    case .shown(let words):
      // What a mark says must not count as what the rule was decided by.
      let seen = shown.watched(by: nil)
      let marks = records.lazy.compactMap { seen[Of.self][$0.id] }.prefix(Self.mostMarks).map {
        Evidence.Mark($0, [seen.name(of: $0)] + words(seen, $0))
      }
      prove(text, section: schema.plural, marks: Array(marks))
    }
  }

  /// Of a thousand records a few dozen prove as much.
  private static var mostMarks: Int { 24 }

  /// Checks each mentor of the base as it is today.
  mutating func eachMentor(
    proof: Proof<Mentor>, _ check: (inout RuleContext, MentorEntry) -> Void
  ) {
    let mentors = Dictionary(
      facts.base.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    each(facts.base.map(\.record), none: "В базе нет наставников", proof: proof) {
      context, record in
      if let mentor = mentors[record.id] { check(&context, mentor) }
    }
  }

  /// Checks each mentee of the base.
  mutating func eachMentee(
    proof: Proof<Mentee>, _ check: (inout RuleContext, Record<Mentee>) -> Void
  ) {
    each(Array(portal[Mentee.self]), none: "В базе нет наставляемых", proof: proof, check)
  }

  /// Checks each pair and group.
  mutating func eachPair(proof: Proof<Pair>, _ check: (inout RuleContext, Record<Pair>) -> Void) {
    each(Array(facts.pairs), none: "На портале нет пар и групп", proof: proof, check)
  }

  /// Records the pairs of a kind that stand on the first page of the list of pairs, by the words of
  /// their rows.
  mutating func provePairs(
    _ text: String, of isMeant: (Record<Pair>) -> Bool = { _ in true },
    shows words: (PortalFacts, Record<Pair>) -> [String?]
  ) {
    let seen = shown.watched(by: nil)
    let rows = seen.pairsAsListed.prefix(seen.site.listPage).filter(isMeant)
    if rows.isEmpty { return }
    prove(
      "\(text): \(rows.count)", section: Pair.declaration.schema.plural,
      shows: rows.prefix(Self.mostMarks).flatMap { words(seen, $0) })
  }

  /// Checks each personalised programme.
  mutating func eachProgramme(
    proof: Proof<Programme>, _ check: (inout RuleContext, Record<Programme>) -> Void
  ) {
    each(
      Array(portal[Programme.self]), none: "На портале нет персонализированных программ",
      proof: proof, check)
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
