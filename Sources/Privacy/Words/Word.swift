import Text

/// One word of a scanned text: a number that equal words share, where it stands, what is before it.
///
/// Case, ё and е, marks of stress, soft hyphens and Latin letters among Cyrillic ones do not count.
package struct Word: Sendable {
  package var hash: UInt64
  /// UTF-8 offsets into the text.
  package var start: UInt32
  package var end: UInt32
  /// How many letters and digits, at most 255.
  package var length: UInt8
  /// The first letter: 1 for «а» … 32 for «я», «ё» as «е»; 0 when it is not Cyrillic.
  package var first: UInt8
  package var traits: Traits
  /// What stands between the word before and this one.
  package var gap: Gap

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let capital = Traits(rawValue: 1)
    /// Two letters or more, all of them capitals.
    package static let upper = Traits(rawValue: 2)
    package static let cyrillic = Traits(rawValue: 4)
    /// Digits and nothing else.
    package static let number = Traits(rawValue: 8)
  }

  package struct Gap: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let space = Gap(rawValue: 1)
    package static let line = Gap(rawValue: 2)
    /// A comma, colon, semicolon, bracket or dash.
    package static let comma = Gap(rawValue: 4)
    package static let dot = Gap(rawValue: 8)
    /// The end of a sentence, paragraph, row or heading; also the beginning and end of the text.
    package static let end = Gap(rawValue: 16)
    package static let hyphen = Gap(rawValue: 32)
    /// The border of two cells of a table.
    package static let cell = Gap(rawValue: 64)
    package static let quote = Gap(rawValue: 128)
    /// `!`, `?` or `…`
    package static let mark = Gap(rawValue: 256)
    /// `@`, `/` or `_`, as in addresses and file names.
    package static let joint = Gap(rawValue: 512)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var isCapital: Bool { traits.contains(.capital) }
  package var isCyrillic: Bool { traits.contains(.cyrillic) }
}

extension Word {
  /// The number of a word of digits, which holds its value: numbers are regrouped and added up.
  static func hash(ofNumber value: UInt64, digits: Int) -> UInt64 {
    1 << 63 | UInt64(digits) << 58 | value
  }

  /// Longer numbers have no value.
  static let longestNumber = 17

  /// The value of a word of digits.
  var value: UInt64? {
    traits.contains(.number) && Int(length) <= Self.longestNumber ? hash & (1 << 58 - 1) : nil
  }
}

/// Letters as numbers: 1 for «а» … 32 for «я».
enum Letters {
  /// The letters of a Russian word, «ё» as «е»; other signs are left out.
  static func of(_ text: some StringProtocol) -> [UInt8] { text.unicodeScalars.compactMap(letter) }

  static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x410...0x42F: UInt8(scalar.value - 0x410 + 1)
    case 0x430...0x44F: UInt8(scalar.value - 0x430 + 1)
    case 0x401, 0x451: 6
    default: nil
    }
  }

  static let softSign: UInt8 = 29

  /// The hash of no letters.
  @inline(__always)
  static var empty: UInt64 { FNV1a().value }

  /// Takes a letter into a hash of those before it.
  @inline(__always)
  static func mix(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    var hash = FNV1a(value: hash)
    hash.mix(UInt64(letter))
    return hash.value
  }

  static func hash(_ letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(empty, mix) }
}
