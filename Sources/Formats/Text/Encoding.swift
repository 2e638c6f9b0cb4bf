/// The encodings spreadsheets and editors write text in.
enum Encoding: String {
  case utf8 = "UTF-8"
  case windows1251 = "WINDOWS-1251"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// How many bytes of mark stand before the text.
  static func markLength(_ bytes: [UInt8]) -> Int {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
  }

  /// The encoding of a text by its mark or, without one, by its bytes; none if no guess is safe.
  ///
  /// Damaged UTF-8 must not pass for Windows-1251, nor CP866 of DOS: both would be read as gibberish.
  static func guess(_ bytes: [UInt8]) -> Encoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if TextDecoding.firstInvalidUTF8(in: bytes) == nil { return .utf8 }
    return looksLikeWindows1251(bytes) ? .windows1251 : nil
  }

  private static func looksLikeWindows1251(_ bytes: [UInt8]) -> Bool {
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

  /// Ё ё № « » — – „ “ ” … § ° · ± • € and the no-break space.
  private static let signs: Set<UInt8> = [
    0xA8, 0xB8, 0xB9, 0xAB, 0xBB, 0x97, 0x96, 0x84, 0x93, 0x94, 0x85, 0xA7, 0xB0, 0xB7, 0xB1, 0x95,
    0x88, 0xA0,
  ]
}
