package import Text

/// Mentees as a portal may speak of them: what each is called, and how many there are.
package struct PublishedMentees: Sendable {
  /// What everyone is called who is neither named nor has an alias: one word for all, because a word
  /// that is kept for some would tell who they are.
  static let unnamed = "Наставляемый"

  /// How many mentees there are, named or not.
  package let total: Int
  /// How many there are of each category, as far as that may be said.
  package let counts: [MenteeCount]
  /// When a mentee's record was last checked.
  package let lastCheck: CalendarDate?
  private let names: [String: String]

  init(_ portal: Portal, namedAs name: (Record<Mentee>) -> String?, today: CalendarDate) {
    let mentees = portal[Mentee.self]
    names = Dictionary(
      mentees.compactMap { mentee in name(mentee).map { (mentee.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    total = mentees.count
    lastCheck = mentees.compactMap(\.checked).filter { $0 <= today }.max()
    let named = mentees.filter { name($0) != nil && $0.public?.is("name") == true }
    counts = MenteeCount.all(mentees.compactMap(\.category), open: named.compactMap(\.category))
  }

  func label(of id: String) -> String { names[id] ?? Self.unnamed }

  func labels(of ids: [String]) -> [String] {
    let known = ids.compactMap { names[$0] }
    switch ids.count - known.count {
    case 0: return known
    case 1: return known + [Self.unnamed]
    case let others: return known + ["Наставляемые (\(others))"]
    }
  }
}

extension Record<Mentee> {
  /// Whether the mentee's category is never named beside a person (002 П 5.2.3; 004; 152-ФЗ, ст. 10).
  var isSensitive: Bool { self.category?.isSensitive ?? false }
}

extension Term {
  fileprivate var isSensitive: Bool { Vocabulary.sensitiveCategories.contains(key) }
}
