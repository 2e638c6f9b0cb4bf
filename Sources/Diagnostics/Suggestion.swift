import Text

/// Proposes the word that was probably meant.
package enum Suggestion {
  /// The candidate nearest to `word` by edits of one character, or none if all are too far.
  ///
  /// A third of the word may differ, at least one letter and at most four; of two equally near, the
  /// first wins. Case and ё/е do not count. Among thousands of names only so many are compared that
  /// a file of a hundred thousand slips is still read in seconds; a text that is no word gets no
  /// proposal.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= longest else { return nil }
    let wanted = Letters(word)
    var best: (distance: Int, candidate: String)?
    var compared = 0
    for (index, candidate) in candidates.enumerated() {
      if index == mostSeen || compared == mostCompared { break }
      // Letters take one to four bytes, so that words this unlike in length cannot be near.
      guard abs(candidate.utf8.count - word.utf8.count) <= 4 * mostEdits else { continue }
      let letters = Letters(candidate)
      let limit = min(mostEdits, max(1, max(wanted.count, letters.count) / 3))
      guard wanted.mayBe(within: limit, of: letters) else { continue }
      compared += 1
      let distance = editDistance(wanted.scalars, letters.scalars)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// What a message says of the nearest candidate, with a space before it; empty when none is near.
  package static func hint(to word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, among: candidates).map { " " + sentence($0) } ?? ""
  }

  /// «Возможно, вы имели в виду …»
  static func sentence(_ suggestion: String, meaning: String? = nil) -> String {
    "Возможно, вы имели в виду «\(suggestion)»" + (meaning.map { " – «\($0)»." } ?? ".")
  }

  /// The longest word that is compared, in bytes.
  static let longest = 256
  /// How many candidates are looked at, and how many of them compared letter by letter.
  static let mostSeen = 20_000
  static let mostCompared = 2_000
  private static let mostEdits = 4

  /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one
  /// word into the other (optimal string alignment).
  static func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var cost = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}

extension Suggestion {
  /// A word made ready to be compared.
  struct Letters {
    /// Code points in lower case with ё as е.
    let scalars: [UInt32]
    /// A bit for every letter that occurs, several letters sharing one.
    private let signature: UInt64

    init(_ word: String) {
      scalars = word.unicodeScalars.map { LetterCase.folded($0).value }
      signature = scalars.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    var count: Int { scalars.count }

    /// Whether so few edits could do: each changes the length by one and the letters that occur by two.
    func mayBe(within edits: Int, of other: Letters) -> Bool {
      abs(count - other.count) <= edits
        && (signature ^ other.signature).nonzeroBitCount <= 2 * edits
    }
  }
}
