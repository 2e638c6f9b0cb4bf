/// The scheme of an address as a browser reads it, and which schemes are never let through.
enum AddressScheme {
  /// Schemes that run code or carry content in the address itself.
  private static let refused: Set<String> = [
    "javascript", "vbscript", "livescript", "mocha", "data", "blob", "file", "filesystem", "about",
    "view-source", "jar", "mhtml", "ms-its", "intent",
  ]

  /// The forbidden scheme of an address, or nil.
  ///
  /// Browsers drop control characters and spaces in front of and within a scheme, so those hide
  /// nothing here either.
  static func forbidden(in address: String) -> String? {
    guard let scheme = scheme(of: address), refused.contains(scheme) else { return nil }
    return scheme
  }

  /// The scheme in lower case, or nil for a relative address.
  static func scheme(of address: String) -> String? {
    var scheme = ""
    for scalar in address.unicodeScalars {
      switch scalar.value {
      case 0x3A: return scheme.isEmpty ? nil : scheme
      case 0x41...0x5A: scheme.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: scheme.unicodeScalars.append(scalar)
      case 0...0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        continue
      default: return nil
      }
    }
    return nil
  }
}
