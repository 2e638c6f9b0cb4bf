extension FuzzTarget {
  /// A reader with a defect: proof that the harness finds one.
  ///
  /// The defect lies behind eight bytes, one behind the other, which chance finds once in 2⁶⁴ inputs and
  /// coverage in some thousands; and it only reads a byte behind a buffer, which AddressSanitizer sees.
  static let planted = FuzzTarget(name: "planted") { bytes in
    let magic: [UInt8] = [0x4E, 0x61, 0x73, 0x74, 0x61, 0x76, 0x6E, 0x69]
    guard let known = firstDifference(bytes, magic), known == magic.count else { return }
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: magic.count)
    defer { copy.deallocate() }
    copy.update(from: magic, count: magic.count)
    require(copy[magic.count] != 0 || bytes.count < 1_000_000, "never")
  }

  /// How many bytes agree; each comparison is a branch of its own, which coverage can see.
  @inline(never)
  private static func firstDifference(_ bytes: [UInt8], _ magic: [UInt8]) -> Int? {
    guard bytes.count >= magic.count else { return nil }
    if bytes[0] != magic[0] { return 0 }
    if bytes[1] != magic[1] { return 1 }
    if bytes[2] != magic[2] { return 2 }
    if bytes[3] != magic[3] { return 3 }
    if bytes[4] != magic[4] { return 4 }
    if bytes[5] != magic[5] { return 5 }
    if bytes[6] != magic[6] { return 6 }
    return bytes[7] == magic[7] ? magic.count : 7
  }
}
