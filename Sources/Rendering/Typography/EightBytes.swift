import Text

/// Eight bytes of UTF-8 looked at in one step: two words a step instead of two dozen bytes.
///
/// A mark is the top bit of a byte that is looked for. No mark is wrong, as nothing is carried from
/// byte to byte.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private let word: UInt64

  /// The bytes from an offset, at least eight of which are left.
  @inline(__always)
  init(_ text: UnsafePointer<UInt8>, at offset: Int) {
    word = UInt64(littleEndian: UnsafeRawPointer(text + offset).loadUnaligned(as: UInt64.self))
  }

  /// How many bytes stand before the first mark.
  @inline(__always)
  static func offset(ofFirst marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  /// Marks on the bytes below a limit of at most 0x80.
  @inline(__always)
  func below(_ limit: UInt8) -> UInt64 {
    ~(((word & ~Self.tops) &+ Self.ones &* UInt64(0x80 - limit)) | word) & Self.tops
  }

  /// Marks on the bytes 0x7F.
  @inline(__always)
  var deletes: UInt64 { ((word & ~Self.tops) &+ Self.ones) & ~word & Self.tops }

  /// Marks on the first bytes of characters that are neither ASCII nor Russian letters.
  @inline(__always)
  var leadsOfOthers: UInt64 {
    // The bits in which a byte differs from both D0 and D1, carried up into its top bit.
    let others = ((word ^ (Self.ones &* 0xD0)) & (Self.ones &* 0x3E)) &+ Self.ones &* 0x7E
    return word & (word << 1) & others & Self.tops
  }

  /// Whether two Russian letters, a space and a small Russian letter stand here: the space between
  /// two words of which the first has more than one letter.
  @inline(__always)
  var isSpaceBetweenWords: Bool {
    word & 0x0000_FEFF_C0FE_C0FE == 0x0000_D020_80D0_80D0
      && (word >> 40 & 1 == 1 || word >> 48 & 0xFF >= 0xB0)
  }
}
