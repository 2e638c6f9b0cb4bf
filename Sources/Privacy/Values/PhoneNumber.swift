/// A telephone number in a text: ten digits, or eleven that begin with 7 or 8, in whatever groups.
struct PhoneNumber {
  /// The ten digits behind the country's code.
  let own: UInt64
  let range: Range<Int>

  /// The number that begins at a word, when one does.
  init?(_ start: Int, in words: [Word]) {
    if start > 0, words[start - 1].traits.contains(.number), Self.joins(words[start]),
      words[start - 1].length > 1, !words[start].gap.contains(.comma)
    {
      return nil
    }
    var groups = DigitGroups()
    var at = start
    while at < words.count, at == start || Self.joins(words[at]), groups.append(words[at]) {
      at += 1
    }
    guard let own = groups.phone else { return nil }
    self.own = own
    range = words[start].range.lowerBound..<words[at - 1].range.upperBound
  }

  /// Spaces, brackets and hyphens may stand between the groups of a number.
  private static func joins(_ word: Word) -> Bool {
    word.gap.isDisjoint(with: [.line, .end, .cell, .mark, .quote, .joint])
  }
}

/// Groups of digits put together.
struct DigitGroups {
  private(set) var value: UInt64 = 0
  private(set) var digits = 0
  /// How many digits each group has.
  private(set) var sizes: [Int] = []

  /// Takes a word in when it is a number and there is room for it: 17 digits.
  mutating func append(_ word: Word) -> Bool {
    guard let value = word.value, digits + Int(word.length) <= Word.longestNumber else {
      return false
    }
    for _ in 0..<word.length { self.value *= 10 }
    self.value += value
    digits += Int(word.length)
    sizes.append(Int(word.length))
    return true
  }

  /// The ten digits of a telephone number behind the country's code.
  var phone: UInt64? {
    if digits == 10 { return value }
    let country = value / 10_000_000_000
    return digits == 11 && (country == 7 || country == 8) ? value % 10_000_000_000 : nil
  }
}
