/// Percent-encoding of UTF-8 in addresses (RFC 3986, section 2.1).
package enum PercentEncoding {
  /// Every byte but the unreserved ones (letters, digits, `-._~`) as `%D0`; a slash may stay.
  package static func encode(_ text: String, keepsSlash: Bool = false) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      if isUnreserved(byte) || keepsSlash && byte == UInt8(ascii: "/") {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The encoding of forms, where a space is a plus (`application/x-www-form-urlencoded`).
  package static func query(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { encode(String($0)) }.joined(separator: "+")
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || "-._~".utf8.contains(byte)
  }
}
