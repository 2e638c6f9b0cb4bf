/// The encodings spreadsheets and editors write text in.
enum Encoding: String {
  case utf8 = "UTF-8"
  case windows1251 = "Windows-1251"
  case koi8 = "KOI8-R"
  case cp866 = "CP866"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  /// The byte order marks that stand before a text. UTF-16 has the same first two bytes as UTF-32, so
  /// that the longer mark comes before it.
  private static let marks: [(bytes: [UInt8], encoding: Encoding)] = [
    ([0xFF, 0xFE, 0x00, 0x00], .utf32LittleEndian), ([0x00, 0x00, 0xFE, 0xFF], .utf32BigEndian),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ([0xEF, 0xBB, 0xBF], .utf8),
  ]

  private static func mark(of bytes: [UInt8]) -> (bytes: [UInt8], encoding: Encoding)? {
    marks.first { bytes.starts(with: $0.bytes) }
  }

  /// How many bytes of mark stand before the text.
  static func markLength(_ bytes: [UInt8]) -> Int { mark(of: bytes)?.bytes.count ?? 0 }

  /// The encoding of a text by its mark or, without one, by its bytes; none if no guess is safe.
  ///
  /// Damaged UTF-8 must not pass for Windows-1251, nor CP866 of DOS: both would be read as gibberish.
  static func guess(_ bytes: [UInt8]) -> Encoding? {
    if let mark = mark(of: bytes), mark.encoding != .utf8 { return mark.encoding }
    if TextDecoding.firstInvalidUTF8(in: bytes) == nil { return .utf8 }
    guard looksLikeLetters(bytes) else { return nil }
    return RussianLikeness.best(of: [.windows1251, .koi8], for: bytes)
  }

  /// Whether nearly all bytes above ASCII are letters or signs of Windows-1251, and no pairs of UTF-8.
  private static func looksLikeLetters(_ bytes: [UInt8]) -> Bool {
    var tally = HighByteTally()
    tally.count(bytes)
    return tally.russian * 10 >= tally.high * 9 && tally.pairs * 2 < tally.high
      && !bytes.contains(0) && !bytes.contains(0x98)
  }
}

/// What the bytes above ASCII look like: letters of Windows-1251, or pairs of UTF-8.
private struct HighByteTally {
  /// All bytes above ASCII.
  var high = 0
  /// Those that are Russian letters or signs of Russian typography in Windows-1251.
  var russian = 0
  /// Those that belong to well-formed two-byte characters of UTF-8.
  var pairs = 0

  mutating func count(_ bytes: [UInt8]) {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte >= 0x80 {
        high += 1
        if byte >= 0xC0 || Self.signs.contains(byte) { russian += 1 }
        if byte < 0xC0, (0xC2...0xDF).contains(previous) { pairs += 2 }
      }
      previous = byte
    }
  }

  /// Ё ё № « » — – „ “ ” … § ° · ± • € and the no-break space; A3 and B3 are ё Ё of KOI8-R.
  private static let signs: Set<UInt8> = [
    0xA3, 0xB3,
    0xA8, 0xB8, 0xB9, 0xAB, 0xBB, 0x97, 0x96, 0x84, 0x93, 0x94, 0x85, 0xA7, 0xB0, 0xB7, 0xB1, 0x95,
    0x88, 0xA0,
  ]
}
