/// How many mentees there are of one category, or of several together where one alone would point at
/// somebody.
///
/// A sensitive category of one or two people is a statement about them: it is printed as «менее
/// трёх». As the total is known too, its number could still be had by subtraction; so it is joined
/// with another category, chosen so that no number of the joined ones follows from what is printed.
package struct MenteeCount: Sendable, Equatable {
  /// Below this a sensitive category has no number.
  static let least = 3

  /// «молодой педагог», or the joined categories, those without a number marked so.
  package let label: String
  package let count: Int

  /// The rows for a portal's mentees, in the vocabulary's order, the joined one last.
  ///
  /// - Parameters:
  ///   - categories: The category of each mentee.
  ///   - open: The categories that are shown beside a name, one for each named mentee.
  static func all(_ categories: [Term], open: [Term]) -> [MenteeCount] {
    let known = Dictionary(grouping: open, by: \.key).mapValues(\.count)
    let counts = Dictionary(grouping: categories, by: \.key).mapValues(\.count)
    let all = Vocabulary.menteeCategory.terms.compactMap { term in
      counts[term.key].map { Category(term: term, count: $0, known: known[term.key] ?? 0) }
    }
    let small = all.filter(\.isSmall)
    if small.isEmpty { return all.map(\.row) }
    let total = small.reduce(0) { $0 + $1.count }
    let cover = all.filter { !$0.isSmall }.sorted { $0.count < $1.count }
      .first { total + $0.count > small.count + $0.atLeast }
    guard let cover else {
      return [MenteeCount(label: "наставляемых всех категорий", count: categories.count)]
    }
    let rest = all.filter { !$0.isSmall && $0.term.key != cover.term.key }
    return rest.map(\.row) + [joined(small, with: cover)]
  }

  private static func joined(_ small: [Category], with cover: Category) -> MenteeCount {
    let labels = small.map { "\($0.term.label) (менее трёх)" }
    return MenteeCount(
      label: "вместе: \(([cover.term.label] + labels).joined(separator: "; "))",
      count: small.reduce(cover.count) { $0 + $1.count })
  }
}

/// One category while it is decided how it may be printed.
private struct Category {
  let term: Term
  let count: Int
  /// How many of it are shown by name, which everybody can count.
  let known: Int

  var isSensitive: Bool { Vocabulary.sensitiveCategories.contains(term.key) }
  var isSmall: Bool { isSensitive && count < MenteeCount.least }

  /// The least number a reader must suppose when the category is printed without «менее трёх».
  var atLeast: Int { max(isSensitive ? MenteeCount.least : 1, known) }

  var row: MenteeCount { MenteeCount(label: term.label(counting: count), count: count) }
}
