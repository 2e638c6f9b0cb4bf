import Text

/// Words and a number for each: the first word is 0, the next new one 1.
///
/// Open addressing over FNV-1a hashes; a look-up costs a multiplication a byte. Words of a portal
/// repeat, so a word is stemmed once and then found here.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins; the last entry is the end of the last word.
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// Number of a word plus one, or 0 for a free place; the count is a power of two.
  private var places = [UInt32](repeating: 0, count: 1024)

  var count: Int { hashes.count }

  /// The number of a word, which is taken in when it is new.
  mutating func number(of word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    var hash = FNV1a()
    for at in word.indices { hash.mix(UInt64(word[at])) }
    var place = Int(truncatingIfNeeded: hash.value) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if hashes[number] == hash.value, has(word, at: number) { return (number, false) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = UInt32(count + 1)
    hashes.append(hash.value)
    for at in word.indices { bytes.append(word[at]) }
    starts.append(bytes.count)
    if 2 * count > places.count { grow() }
    return (count - 1, true)
  }

  /// The bytes of a word.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  private func has(_ word: Span<UInt8>, at number: Int) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for at in word.indices where bytes[start + at] != word[at] { return false }
    return true
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: 2 * places.count)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(number + 1)
    }
  }
}
