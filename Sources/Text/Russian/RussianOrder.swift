/// The order of the Russian alphabet: е and ё as one letter first, then ё after е.
package enum RussianOrder {
  /// Whether one text comes before another; capitals do not count unless all else is equal.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    Key(left) < Key(right)
  }

  /// What a text is compared by; worth keeping when many texts are sorted.
  package struct Key: Sendable, Comparable {
    private let letters: [UInt32]
    private let marks: [UInt32]

    package init(_ text: String) {
      var letters: [UInt32] = []
      var marks: [UInt32] = []
      for scalar in text.unicodeScalars { Key.add(scalar, &letters, &marks) }
      self.letters = letters
      self.marks = marks + text.unicodeScalars.map(\.value)
    }

    package static func < (left: Key, right: Key) -> Bool {
      if left.letters != right.letters {
        return left.letters.lexicographicallyPrecedes(right.letters)
      }
      return left.marks.lexicographicallyPrecedes(right.marks)
    }
  }
}

extension RussianOrder.Key {
  /// Spaces and hyphens come before digits, digits before Latin, Latin before Cyrillic.
  private static func add(
    _ scalar: Unicode.Scalar, _ letters: inout [UInt32], _ marks: inout [UInt32]
  ) {
    switch scalar {
    case "\u{308}" where letters.last == 0x435:
      if !marks.isEmpty { marks[marks.count - 1] = 1 }
    case "\u{AD}", "\u{301}", "«", "»", "„", "“", "\"": break
    case "ё", "Ё": append(0x435, mark: 1)
    case " ", "\u{A0}", "-", "‑", "–", "—": append(0x20, mark: 0)
    default: append(LetterCase.lower(scalar).value, mark: 0)
    }
    func append(_ letter: UInt32, mark: UInt32) {
      letters.append(letter)
      marks.append(mark)
    }
  }
}
