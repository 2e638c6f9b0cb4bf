/// The cases that a form of a word may stand in; singular and plural are not distinguished.
struct Cases: OptionSet, Sendable {
  let rawValue: UInt8

  static let all = Cases(rawValue: 63)

  /// Case letters: N, G, D, A, I, P (prepositional); `*` for all of them.
  init(letters: some StringProtocol) {
    rawValue = letters.utf8.reduce(0) { bits, letter in
      switch letter {
      case UInt8(ascii: "N"): bits | 1
      case UInt8(ascii: "G"): bits | 2
      case UInt8(ascii: "D"): bits | 4
      case UInt8(ascii: "A"): bits | 8
      case UInt8(ascii: "I"): bits | 16
      case UInt8(ascii: "P"): bits | 32
      default: bits | 63
      }
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// A form of a name: its letters, and the cases it may stand in.
struct NameForm: Sendable {
  var letters: [UInt8]
  var cases: Cases
}

/// The endings of one way of declining.
struct Paradigm: Sendable {
  private let endings: [(letters: [UInt8], cases: Cases)]

  /// - Parameter table: Endings with their cases: `а:N ой:GDIP`; `-` is no ending.
  init(_ table: String) {
    endings = table.split(separator: " ").map { entry in
      let parts = entry.split(separator: ":")
      return (Letters.of(parts[0]), Cases(letters: parts[1]))
    }
  }

  func forms(of stem: ArraySlice<UInt8>) -> [NameForm] {
    endings.map { NameForm(letters: stem + $0.letters, cases: $0.cases) }
  }
}
