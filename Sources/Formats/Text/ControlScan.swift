import Text

/// Finds control characters, which belong into no text: all but tab and line ends.
enum ControlScan {
  /// The offset of the first one.
  static func first(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let eight = EightBytes(bytes, at: offset)
        if eight.below(0x20) | eight.equal(to: 0x7F) != 0,
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
    range.first { isForbidden(bytes[$0]) }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }
}
