import Text

/// The checksum of a package: SHA-256 of the whole file while its own 64 digits are zeros.
///
/// It tells a file that was cut or changed on its way. It is no signature: who sent the file is told by
/// the address it came from.
enum PackageChecksum {
  private static let prefix = "sha256:"
  private static let zeros = String(repeating: "0", count: 64)

  /// What stands in the file while the digest is taken.
  static let blank = prefix + zeros

  /// The text with the digest in the place of the zeros.
  static func seal(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    let digest = Array((prefix + SHA256(bytes).digest).utf8)
    let empty = Array(blank.utf8)
    // The checksum stands third: no text of the sender can come before it.
    if let start = bytes.indices.first(where: { bytes[$0...].starts(with: empty) }) {
      bytes.replaceSubrange(start..<start + digest.count, with: digest)
    }
    return bytes
  }

  /// Whether the checksum that stands at some place is that of the bytes.
  static func holds(_ text: String, at place: Range<Int>, in bytes: [UInt8]) -> Bool {
    let written = Array(text.utf8)
    guard text.utf8.count == blank.utf8.count, text.hasPrefix(prefix),
      let start = place.first(where: { bytes[$0...].starts(with: written) })
    else { return false }
    var open = bytes
    open.replaceSubrange(start..<start + written.count, with: Array(blank.utf8))
    return prefix + SHA256(open).digest == text
  }
}
