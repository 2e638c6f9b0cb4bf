import Text

/// Eight bytes of text looked at in one step.
///
/// A mark is the top bit of a byte that is looked for; the lowest mark is always right, those above
/// it need not be.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private let word: UInt64

  /// The bytes from an offset, at least eight of which are left.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// Marks on the bytes that begin a character of two bytes.
  @inline(__always)
  var leadsOfPairs: UInt64 { word & (word << 1) & ~(word << 2) & Self.tops }

  /// Marks on the bytes that continue a character.
  @inline(__always)
  var continuations: UInt64 { word & ~(word << 1) & Self.tops }

  /// Marks on the bytes that no character of one or two bytes has.
  @inline(__always)
  var strangersToPairs: UInt64 {
    let leads = word & (word << 1) & Self.tops
    // C0 and C1 would begin a character of two bytes that one can hold.
    return leads & ((word << 2) | ~((word & (Self.ones &* 0x1E)) &+ Self.ones &* 0x7E))
  }

  /// Marks on the bytes below a limit of at most 0x80.
  @inline(__always)
  func below(_ limit: UInt8) -> UInt64 {
    (word &- Self.ones &* UInt64(limit)) & ~word & Self.tops
  }

  /// Marks on the bytes equal to one.
  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.tops
  }
}
