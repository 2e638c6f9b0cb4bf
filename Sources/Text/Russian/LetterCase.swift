/// Lower case of Latin and Russian letters; other letters are looked up in the tables of Unicode.
public enum LetterCase {
  /// The letter in lower case; of the few that become several, the first.
  package static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50) ?? scalar
    case 0..<0x80, 0x430...0x45F: scalar
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  /// The letter in lower case with ё as е, as readers and lists take them for one.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let small = lower(scalar)
    return small == "ё" ? "е" : small
  }

  /// A character of two bytes of UTF-8 with a Russian capital made small and ё made е; the length
  /// stays. Half a dozen comparisons, for texts that are gone through byte by byte.
  @inlinable @inline(__always)
  public static func folded(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    case (0xD0, 0x81), (0xD1, 0x91): (0xD0, 0xB5)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    default: (first, second)
    }
  }
}
