import Text

/// How much like Russian a text reads in an encoding.
enum RussianLikeness {
  /// The encoding in which bytes read most like Russian, of those that can be read at all; of two
  /// equally likely, the first.
  ///
  /// Encodings of one byte differ in which letter a byte is: read in the wrong one, frequent letters
  /// become rare ones, and small letters capitals in the middle of words.
  static func best(of encodings: [Encoding], for bytes: [UInt8]) -> Encoding? {
    var best: (score: Int, encoding: Encoding)?
    for encoding in encodings {
      guard let text = Converter(from: encoding)?.convert(bytes.prefix(sample)) else { continue }
      let score = score(String(decoding: text, as: UTF8.self))
      if score > best?.score ?? .min { best = (score, encoding) }
    }
    return best?.encoding
  }

  /// How many bytes are enough to judge by.
  private static let sample = 4096

  private static func score(_ text: String) -> Int {
    var score = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 { score += frequency[LetterCase.folded(scalar)] ?? -40 }
      if ("А"..."Я").contains(scalar), ("а"..."я").contains(previous) { score -= 60 }
      previous = scalar
    }
    return score
  }

  /// How often each letter stands in Russian prose, in tenths of a percent.
  private static let frequency: [Unicode.Scalar: Int] = [
    "о": 110, "е": 85, "а": 80, "и": 74, "н": 67, "т": 63, "с": 55, "р": 47, "в": 45, "л": 44,
    "к": 35, "м": 32, "д": 30, "п": 28, "у": 26, "я": 20, "ы": 19, "ь": 17, "г": 17, "з": 16,
    "б": 16, "ч": 14, "й": 12, "х": 10, "ж": 9, "ш": 7, "ю": 6, "ц": 5, "щ": 4, "э": 3, "ф": 3,
    "ъ": 0, "«": 0, "»": 0, "—": 0, "–": 0, "№": 0,
  ]
}
