/// Classes of ASCII characters by their bytes; no byte of another character belongs to any.
extension UInt8 {
  /// `0` … `9`
  @inlinable
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// `A` … `Z`, `a` … `z`
  @inlinable
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A space or a tab, which part words within a line.
  @inlinable
  public var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// A line feed or a carriage return.
  @inlinable
  public var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// A byte that continues a character of UTF-8 and begins none.
  @inlinable
  public var isContinuation: Bool { self & 0xC0 == 0x80 }
}
