/// How much a word says about a part of a page: BM25F with one saturation over all fields.
///
/// `weight = Σ w·count / (1 − b + b·length/average)`, saturated to `weight / (k + weight)`; a query
/// multiplies it by the word's rarity, `ln(1 + (N − n + ½) / (n + ½))`. Source: Robertson, Zaragoza,
/// Taylor, «Simple BM25 Extension to Multiple Weighted Fields», CIKM 2004.
struct Ranking {
  /// How fast more of the same word stops to matter.
  private static let saturation = 1.2
  /// Weight of a field, and how far the length of a field counts, in the order of `Field`.
  private static let fields: [(weight: Double, length: Double)] = [
    (10, 0.6), (4, 0.3), (2.5, 0.4), (1, 0.75),
  ]
  /// Levels that a saturated weight is rounded to, so that one character holds it.
  static let levels = 63

  private let averages: [Double]

  init(_ books: [SearchBook]) {
    var sums = [0, 0, 0, 0]
    var counts = [0, 0, 0, 0]
    for length in books.lazy.flatMap(\.entries).flatMap(\.lengths) {
      for field in 0..<4 where length[field] > 0 {
        sums[field] += length[field]
        counts[field] += 1
      }
    }
    averages = zip(sums, counts).map { Double($0) / Double(max($1, 1)) }
  }

  /// The word's weight in a part, 1 … `levels`.
  func level(of counts: FieldCounts, lengths: [Int]) -> Int {
    var weight = 0.0
    for field in SearchBook.Field.all {
      let count = counts[field]
      guard count > 0 else { continue }
      let (worth, share) = Ranking.fields[field.rawValue]
      let length = Double(lengths[field.rawValue]) / averages[field.rawValue]
      weight += worth * Double(count) / (1 - share + share * length)
    }
    let saturated = weight / (Ranking.saturation + weight)
    return max(1, Int((saturated * Double(Ranking.levels)).rounded()))
  }
}
