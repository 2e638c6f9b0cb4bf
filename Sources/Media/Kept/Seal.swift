import Text

/// What makes bytes unreadable to whoever has not the file that they were taken from.
///
/// The text of a document may name people whom the portal does not, so it must not lie about in the
/// clear. Name and key follow from the document's bytes: who has the document reads nothing new, and
/// who has it not can neither read the entry nor tell which document it belongs to. What this cannot
/// hide is that an entry belongs to a document one has.
struct Seal: Sendable {
  /// 64 hexadecimal digits by which the sealed bytes are kept.
  let name: String
  private let key: [UInt8]

  /// - Parameters:
  ///   - file: The document.
  ///   - purpose: What was taken from it and how: other bytes are kept under another name and key.
  init(_ file: Document, for purpose: String) {
    let words = file.digest + Array(purpose.utf8)
    name = SHA256(Array("name".utf8) + words).digest
    key = SHA256(Array("key".utf8) + words).bytes
  }

  /// A document's own digest, made once for all that is taken from it. It is no plain SHA-256 of the
  /// file: such a one may be known to those who have not the file.
  struct Document {
    fileprivate let digest: [UInt8]

    init(_ bytes: [UInt8]) { digest = SHA256(Array("nastavnik".utf8) + bytes).bytes }
  }

  /// Seals bytes, and opens sealed ones: SHA-256 in counter mode (NIST SP 800-38A, 6.5).
  func apply(to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for start in stride(from: 0, to: bytes.count, by: 32) {
      let counter = withUnsafeBytes(of: UInt64(start).bigEndian) { Array($0) }
      let mask = SHA256(key + counter).bytes
      for at in start..<min(start + 32, bytes.count) { result[at] ^= mask[at - start] }
    }
    return result
  }
}
