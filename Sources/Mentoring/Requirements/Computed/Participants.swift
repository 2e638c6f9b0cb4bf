import Text

/// The teachers of a school who were in a pair on any day of a calendar year, each once.
///
/// Pupils are no teachers. Above the school the records are no full list.
struct Participants {
  /// A teacher by the record that names them.
  enum Teacher: Hashable {
    case person(String)
    /// A mentee known by an alias only.
    case mentee(String)
  }

  let byYear: [Int: Set<Teacher>]

  init(of organisation: Record<Organisation>, _ context: RuleContext) {
    let portal = context.portal
    var teachers: [Int: Set<Teacher>] = [:]
    for pair in context.facts.pairs where pair.status?.is("planned") != true {
      guard let start = pair.start else { continue }
      let last = min(pair.end ?? context.today, context.today)
      guard start <= last else { continue }
      let mentors = portal[pair.mentors].compactMap { portal[$0.person] }
        .filter { $0.org?.id == organisation.id }.map { Teacher.person($0.id) }
      let mentees = portal[pair.mentees]
        .filter { $0.org?.id == organisation.id && !Self.isPupil($0) }
        .map { mentee in mentee.person.map { Teacher.person($0.id) } ?? .mentee(mentee.id) }
      for year in start.year...last.year {
        teachers[year, default: []].formUnion(mentors + mentees)
      }
    }
    byYear = teachers
  }

  private static func isPupil(_ mentee: Record<Mentee>) -> Bool {
    mentee.category.map { Vocabulary.pupilCategories.contains($0.key) } ?? false
  }
}
