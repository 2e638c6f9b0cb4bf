import Text

/// How much comparing has gone through, in bytes; beyond the most it gives up.
struct ComparisonWork {
  private(set) var done = 0
  let most: Int

  init(most: Int) { self.most = most }

  var isTooMuch: Bool { done > most }

  fileprivate mutating func count(_ left: String, _ right: String) {
    done += 8 + min(left.utf8.count, right.utf8.count)
  }

  fileprivate mutating func countItem() { done += 8 }
}

/// Equality and order of values, as Python has them.
extension TemplateValue {
  /// Numbers by value, texts by their code points, lists and tables by their items.
  func equals(_ other: TemplateValue, _ work: inout ComparisonWork) -> Bool {
    work.countItem()
    guard !work.isTooMuch else { return false }
    switch (self, other) {
    case (.null, .null): return true
    case (.list(let left), .list(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.equals($1, &work) }
    case (.map(let left), .map(let right)):
      return left.count == right.count
        && left.entries.allSatisfy { right[$0.key]?.equals($0.value, &work) ?? false }
    case (.link(let left), .link(let right)): return left == right
    default: break
    }
    if let left = number, let right = other.number { return left == right }
    if let left = comparableText, let right = other.comparableText {
      work.count(left, right)
      return left.utf8.elementsEqual(right.utf8)
    }
    return false
  }

  /// Which comes first, or nothing when the two cannot be ordered.
  func isLess(than other: TemplateValue, _ work: inout ComparisonWork) -> Bool? {
    work.countItem()
    guard !work.isTooMuch else { return false }
    if case .list(let left) = self, case .list(let right) = other {
      return TemplateValue.isLess(left, right, &work)
    }
    if case .int(let left) = self, case .int(let right) = other { return left < right }
    if let left = number, let right = other.number { return left < right }
    if let left = comparableText, let right = other.comparableText {
      work.count(left, right)
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return nil
  }

  private static func isLess(
    _ left: [TemplateValue], _ right: [TemplateValue], _ work: inout ComparisonWork
  ) -> Bool? {
    for (one, other) in zip(left, right) where !one.equals(other, &work) {
      return one.isLess(than: other, &work)
    }
    return left.count < right.count
  }

  /// The value as a number; true counts as one.
  var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// The text that texts, days and records are compared by.
  private var comparableText: String? {
    switch self {
    case .string(let text): text
    case .markup(let markup): markup.html
    case .date(let day): day.description
    case .object(let object): object.text.comparableText
    default: nil
    }
  }
}
