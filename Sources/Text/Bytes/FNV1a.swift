/// Fowler–Noll–Vo hashes, variant 1a: equal on every machine and in every run, unlike `Hasher`.
///
/// Meant for names of files and for finding equal texts; they keep no secret. One multiplication a
/// byte. Source: Fowler, Noll, Vo, Eastlake, «The FNV Non-Cryptographic Hash Algorithm».
public struct FNV1a: Sendable {
  /// The hash of what was mixed in so far.
  public var value: UInt64

  /// The hash of no bytes.
  @inlinable
  public init() { value = 0xcbf2_9ce4_8422_2325 }

  /// A hash to go on with.
  @inlinable
  public init(value: UInt64) { self.value = value }

  /// Takes in a byte, or a larger number as if it were one.
  @inlinable
  public mutating func mix(_ byte: UInt64) { value = (value ^ byte) &* 0x100_0000_01b3 }

  /// The 64-bit hash of bytes.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.mix(UInt64(byte)) }
    return hash.value
  }

  /// The 64-bit hash of bytes as 16 hexadecimal digits.
  package static func digits(_ bytes: some Sequence<UInt8>) -> String {
    padded(hash(bytes), to: 16)
  }

  /// The 128-bit hash of bytes as 32 hexadecimal digits.
  package static func longDigits(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in bytes { hash = (hash ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013b }
    return padded(hash, to: 32)
  }

  private static func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
