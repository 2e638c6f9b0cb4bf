/// The part of an address that a Russian title becomes: `innovatsionnaya-deyatelnost`.
package enum Slug {
  /// The longest slug that is made.
  package static let longest = 60

  /// Latin letters, digits and single hyphens; empty when the text has no letter and no digit.
  package static func make(_ text: String) -> String {
    var text = text
    return text.withUTF8(make)
  }

  /// The same of UTF-8, byte by byte: every heading of every page gets one.
  package static func make(_ text: UnsafeBufferPointer<UInt8>) -> String {
    // Behind the longest slug a last sign may add its letters and a hyphen before them.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 6) { slug in
      let count = write(text, slug)
      return String(decoding: slug[..<cut(slug, count)], as: UTF8.self)
    }
  }

  /// Writes the slug, whole words or not; what stands behind the longest one decides nothing but
  /// where it is cut.
  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, _ slug: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isNewWord = false
    var at = 0
    while at < text.count, count <= longest {
      let sign = sign(text, at)
      at += sign.length
      switch sign.meaning {
      case .letters(var letters):
        guard letters > 0 else { continue }
        if isNewWord, count > 0 {
          slug[count] = 0x2D
          count += 1
        }
        isNewWord = false
        while letters > 0 {
          slug[count] = UInt8(truncatingIfNeeded: letters)
          count += 1
          letters >>= 8
        }
      case .breve: if count > 0, slug[count - 1] == 0x69 { slug[count - 1] = 0x79 }
      case .nothing: break
      case .border: isNewWord = true
      }
    }
    return count
  }

  /// What a sign becomes.
  private enum Meaning {
    /// Up to four Latin letters, the first in the lowest byte; none for ъ and ь.
    case letters(UInt32)
    /// The mark that makes й of и.
    case breve
    /// A soft hyphen or another mark over a letter.
    case nothing
    case border
  }

  private static func sign(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (meaning: Meaning, length: Int) {
    let first = text[at]
    guard first >= 0x80 else {
      if first.isASCIIDigit { return (.letters(UInt32(first)), 1) }
      return (first.isASCIILetter ? .letters(UInt32(first | 0x20)) : .border, 1)
    }
    let second = at + 1 < text.count ? text[at + 1] : 0
    switch (first, second) {
    case (0xD0, 0x81), (0xD1, 0x91): return (.letters(0x65), 2)
    case (0xD0, 0x90...0xAF): return (.letters(table[Int(second) - 0x90]), 2)
    case (0xD0, 0xB0...0xBF): return (.letters(table[Int(second) - 0xB0]), 2)
    case (0xD1, 0x80...0x8F): return (.letters(table[Int(second) - 0x80 + 16]), 2)
    case (0xCC, 0x86): return (.breve, 2)
    case (0xC2, 0xAD), (0xCC, _), (0xCD, 0x80...0xAF): return (.nothing, 2)
    default: return (.border, first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }
  }

  private static let table: [UInt32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  ].map { letters in letters.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) } }

  /// Where a slug ends: at a word's end where one is near.
  private static func cut(_ slug: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    guard count > longest else { return count }
    var end = longest
    if slug[longest] != 0x2D, let hyphen = slug[..<longest].lastIndex(of: 0x2D),
      hyphen >= longest / 2
    {
      end = hyphen
    }
    while end > 0, slug[end - 1] == 0x2D { end -= 1 }
    return end
  }
}
