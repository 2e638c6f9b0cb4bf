/// Eight bytes of UTF-8 looked at in one step.
///
/// A mark is the top bit of a byte that is looked for. Marks are exact unless a name begins with
/// `first`: of those the lowest is right and the ones above it need not be, which saves an operation
/// where a reader stops at the first mark anyway.
@frozen
public struct EightBytes {
  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline static let tops: UInt64 = 0x8080_8080_8080_8080
  @usableFromInline let word: UInt64

  /// The bytes from an offset, at least eight of which are left.
  @inlinable @inline(__always)
  public init(_ text: UnsafePointer<UInt8>, at offset: Int) {
    word = UInt64(littleEndian: UnsafeRawPointer(text + offset).loadUnaligned(as: UInt64.self))
  }

  /// The bytes from an offset, at least eight of which are left.
  @inlinable @inline(__always)
  public init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// How many bytes stand before the first mark.
  @inlinable @inline(__always)
  public static func offset(ofFirst marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}

// MARK: - ASCII

extension EightBytes {
  /// Marks on the bytes below a limit of at most 0x80.
  @inlinable @inline(__always)
  public func below(_ limit: UInt8) -> UInt64 {
    ~(((word & ~Self.tops) &+ Self.ones &* UInt64(0x80 - limit)) | word) & Self.tops
  }

  /// Marks on the bytes below a limit of at most 0x80, of which the first is right.
  @inlinable @inline(__always)
  public func firstBelow(_ limit: UInt8) -> UInt64 {
    (word &- Self.ones &* UInt64(limit)) & ~word & Self.tops
  }

  /// Marks on the bytes equal to one, of which the first is right.
  @inlinable @inline(__always)
  public func firstEqual(to byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.tops
  }

  /// Marks on the bytes 0x7F.
  @inlinable @inline(__always)
  public var deletes: UInt64 { ((word & ~Self.tops) &+ Self.ones) & ~word & Self.tops }
}

// MARK: - Characters of several bytes

extension EightBytes {
  /// Marks on the bytes that begin a character of two bytes.
  @inlinable @inline(__always)
  public var leadsOfPairs: UInt64 { word & (word << 1) & ~(word << 2) & Self.tops }

  /// Marks on the bytes that continue a character.
  @inlinable @inline(__always)
  public var continuations: UInt64 { word & ~(word << 1) & Self.tops }

  /// Marks on the bytes that no character of one or two bytes has.
  @inlinable @inline(__always)
  public var strangersToPairs: UInt64 {
    let leads = word & (word << 1) & Self.tops
    // C0 and C1 would begin a character of two bytes that one can hold.
    return leads & ((word << 2) | ~((word & (Self.ones &* 0x1E)) &+ Self.ones &* 0x7E))
  }

  /// Marks on the first bytes of characters that are neither ASCII nor Russian letters.
  @inlinable @inline(__always)
  public var leadsOfOthers: UInt64 {
    // The bits in which a byte differs from both D0 and D1, carried up into its top bit.
    let others = ((word ^ (Self.ones &* 0xD0)) & (Self.ones &* 0x3E)) &+ Self.ones &* 0x7E
    return word & (word << 1) & others & Self.tops
  }

  /// Whether two Russian letters, a space and a small Russian letter stand here: the space between
  /// two words of which the first has more than one letter.
  @inlinable @inline(__always)
  public var isSpaceBetweenWords: Bool {
    word & 0x0000_FEFF_C0FE_C0FE == 0x0000_D020_80D0_80D0
      && (word >> 40 & 1 == 1 || word >> 48 & 0xFF >= 0xB0)
  }
}
