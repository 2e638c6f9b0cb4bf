import Text

/// Finds control characters, which belong into no text: all but tab and line ends. U+FFFE and U+FFFF,
/// which are no characters and which XML refuses (XML 1.0, 2.2), count among them.
enum ControlScan {
  /// The offset of the first one.
  static func first(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let eight = EightBytes(bytes, at: offset)
        if eight.firstBelow(0x20) | eight.firstEqual(to: 0x7F) | eight.firstEqual(to: 0xEF) != 0,
          let found = first(bytes, offset..<offset + 8)
        {
          return found
        }
        offset += 8
      }
      return first(bytes, offset..<bytes.count)
    }
  }

  private static func first(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    range.first { isForbidden(bytes[$0]) || isNoCharacter(bytes, $0) }
  }

  /// Whether a character is one of those that are looked for.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    UInt8(exactly: scalar.value).map(isForbidden) ?? (0xFFFE...0xFFFF).contains(scalar.value)
  }

  private static func isNoCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xEF && at + 2 < bytes.count && bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }
}
