import Glibc

extension Span<UInt8> {
  /// The offset of the first byte equal to `byte` from `start` on and before `end`, or nothing.
  ///
  /// The C library's `memchr` looks at 16 to 32 bytes in one step: the way to pass long stretches,
  /// not single bytes.
  package func firstOffset(of byte: UInt8, from start: Int = 0, to end: Int = .max) -> Int? {
    let end = Swift.min(end, count)
    guard start < end else { return nil }
    return extracting(start..<end).withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else {
        return nil
      }
      return start + (UnsafeRawPointer(found) - base)
    }
  }
}
