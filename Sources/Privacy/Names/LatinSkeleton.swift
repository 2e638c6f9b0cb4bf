/// What the ways of writing Russian in Latin letters have in common.
///
/// «Юлия» is `yuliya`, `iuliia` and `julia`; «Соловьёв» is `solovyov`, `solovev` and `soloviev`. Each
/// way gives the same skeleton: no soft signs, one sign for the sounds й, ы and и, none before a vowel.
enum LatinSkeleton {
  /// The skeleton of a word of small Latin letters.
  static func of(_ word: some Sequence<UInt8>) -> [UInt8] {
    let word = Array(word)
    var result: [UInt8] = []
    var at = 0
    while at < word.count {
      if let (letter, length) = cluster(word, at) {
        append(letter, &result)
        at += length
      } else if isGlide(word[at]) {
        var next = at
        while next < word.count, isGlide(word[next]) { next += 1 }
        if next < word.count, let soft = softened[word[next]] {
          append(soft, &result)
          at = next + 1
        } else {
          append(UInt8(ascii: "i"), &result)
          at = next
        }
      } else {
        append(single[word[at]] ?? word[at], &result)
        at += 1
      }
    }
    return result
  }

  /// A Russian word in Latin letters, by the letters of `Letters`.
  static func latin(_ letters: [UInt8]) -> [UInt8] { letters.flatMap { table[Int($0)] } }

  private static let table: [[UInt8]] =
    ([""]
    + ("a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya")
    .split(separator: " ").map { $0 == "-" ? "" : String($0) }).map { Array($0.utf8) }

  /// Several letters that stand for one sound, the longest first.
  private static let clusters: [(letters: [UInt8], sign: UInt8)] = [
    ("shch", "5"), ("sch", "5"), ("zh", "1"), ("kh", "h"), ("ts", "c"), ("ch", "4"), ("sh", "3"),
    ("ck", "k"),
  ].map { (Array($0.0.utf8), $0.1.utf8.first ?? 0) }

  private static func cluster(_ word: [UInt8], _ at: Int) -> (UInt8, Int)? {
    for (letters, sign) in clusters where word[at...].starts(with: letters) {
      return (sign, letters.count)
    }
    return nil
  }

  private static let single: [UInt8: UInt8] = [
    UInt8(ascii: "w"): UInt8(ascii: "v"), UInt8(ascii: "q"): UInt8(ascii: "k"),
  ]

  private static let softened: [UInt8: UInt8] = [
    UInt8(ascii: "a"): UInt8(ascii: "A"), UInt8(ascii: "u"): UInt8(ascii: "U"),
    UInt8(ascii: "o"): UInt8(ascii: "e"), UInt8(ascii: "e"): UInt8(ascii: "e"),
  ]

  private static func isGlide(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y") || letter == UInt8(ascii: "j")
  }

  private static func append(_ letter: UInt8, _ result: inout [UInt8]) {
    if result.last != letter { result.append(letter) }
  }
}
