/// The chunks of a WebP file, one after another (RFC 9649, 2.3).
struct WebPChunks: Sequence {
  struct Chunk {
    let name: String
    /// With its head of eight bytes and its padding.
    let range: Range<Int>
  }

  private let bytes: Bytes

  init(_ bytes: Bytes) { self.bytes = bytes }

  func makeIterator() -> AnyIterator<Chunk> {
    var at = 12
    return AnyIterator {
      guard let length = bytes.little(at + 4, 4), at + 8 + length <= bytes.count else { return nil }
      let end = Swift.min(bytes.count, at + 8 + length + length % 2)
      defer { at = end }
      return Chunk(name: bytes.text(at..<at + 4), range: at..<end)
    }
  }

  /// The file without its metadata: libvips 8.14 writes EXIF and XMP into WebP even
  /// where it is asked to strip them.
  static func cleaned(_ file: [UInt8]) -> [UInt8] {
    let bytes = Bytes(file)
    guard bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) else { return file }
    var result = Array(file[..<12])
    for chunk in WebPChunks(bytes) where !["EXIF", "XMP ", "ICCP"].contains(chunk.name) {
      let start = result.count
      result += file[chunk.range]
      // The marks of ICC profile, EXIF and XMP in the extended head.
      if chunk.name == "VP8X", result.count > start + 8 { result[start + 8] &= ~0b0010_1100 }
    }
    let size = result.count - 8
    for index in 0..<4 { result[4 + index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
    return result
  }
}
