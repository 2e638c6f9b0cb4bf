/// Finds texts of a list in other texts, whatever markup, case and spaces are between their words.
///
/// Texts are compared as runs of words: of a long one every run of five words is looked for, of one
/// with fewer than seven letters or digits nothing, since years and counts stand on every page.
/// Telephone numbers are compared by their last ten digits. Takes time proportional to the text,
/// however many values there are.
package struct ValueFinder: Sendable {
  /// A value found.
  package struct Hit: Sendable {
    /// Its number in the list.
    package let value: Int
    /// UTF-8 offsets into the text.
    package let range: Range<Int>
  }

  /// The values by the number of a run of words. Of equal runs the first one counts.
  private var runs: [UInt64: Int] = [:]
  private var phones: [UInt64: Int] = [:]
  /// A bit for each first word of a run, by the run's length: most words cost one look.
  private var sieve = [UInt8](repeating: 0, count: sieveSize)

  private static let window = 5
  private static let shortest = 7
  private static let sieveSize = 1 << 18

  package init(_ values: [String]) {
    for (index, value) in values.enumerated() { add(value, index) }
  }

  private mutating func add(_ value: String, _ index: Int) {
    guard value.count(where: { $0.isLetter || $0.isNumber }) >= Self.shortest else { return }
    if let phone = Self.phone(value) {
      if phones[phone] == nil { phones[phone] = index }
      return
    }
    let words = ScannedText(value, .plain).words.dropLast()
    guard !words.isEmpty else { return }
    let length = min(Self.window, words.count)
    for start in 0...words.count - length {
      let run = words[start..<start + length]
      sieve[Self.cell(run[start].hash)] |= 1 << UInt8(length)
      let key = Self.key(run.map(\.hash))
      if runs[key] == nil { runs[key] = index }
    }
  }

  /// Every value that stands in a text, each place once.
  package func hits(in text: ScannedText) -> [Hit] {
    hits(in: text.words) + hits(in: text.aside)
  }
}

extension ValueFinder {
  private func hits(in words: [Word]) -> [Hit] {
    var found: [Hit] = []
    var taken = 0
    for at in words.indices.dropLast() {
      if !phones.isEmpty, words[at].traits.contains(.number), words[at].range.lowerBound >= taken,
        let hit = phone(at, words)
      {
        taken = hit.range.upperBound
        found.append(hit)
      }
      let lengths = sieve[Self.cell(words[at].hash)]
      guard lengths != 0, words[at].range.lowerBound >= taken,
        let hit = run(at, words, lengths)
      else { continue }
      taken = hit.range.upperBound
      found.append(hit)
    }
    return found
  }

  private func run(_ at: Int, _ words: [Word], _ lengths: UInt8) -> Hit? {
    for length in (1...Self.window).reversed()
    where lengths & 1 << UInt8(length) != 0 && at + length < words.count {
      let key = Self.key(words[at..<at + length].map(\.hash))
      if let value = runs[key] {
        return Hit(
          value: value,
          range: words[at].range.lowerBound..<words[at + length - 1].range.upperBound)
      }
    }
    return nil
  }

  private func phone(_ at: Int, _ words: [Word]) -> Hit? {
    guard let number = PhoneNumber(at, in: words), let value = phones[number.own] else {
      return nil
    }
    return Hit(value: value, range: number.range)
  }

  /// The number of a value that is a telephone number: digits and signs, no letters.
  private static func phone(_ value: String) -> UInt64? {
    let digits = value.unicodeScalars.filter { ("0"..."9").contains($0) }
    guard (10...11).contains(digits.count), !value.contains(where: \.isLetter) else { return nil }
    return UInt64(String(String.UnicodeScalarView(digits.suffix(10))))
  }

  private static func key(_ words: [UInt64]) -> UInt64 {
    words.reduce(UInt64(words.count)) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 ^ $0 >> 31 }
  }

  private static func cell(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: word ^ word >> 23) & (sieveSize - 1)
  }
}
