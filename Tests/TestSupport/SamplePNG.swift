/// A PNG of one grey, whole and valid (PNG, 5; RFC 1950; RFC 1951, stored blocks).
package struct SamplePNG {
  package var width: Int
  package var height: Int
  package var shade: UInt8

  package init(_ width: Int, _ height: Int, shade: UInt8 = 128) {
    self.width = width
    self.height = height
    self.shade = shade
  }

  package var bytes: [UInt8] {
    let head = Self.big(width) + Self.big(height) + [8, 0, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", head)
      + Self.chunk("IDAT", Self.stored(rows)) + Self.chunk("IEND", [])
  }

  /// The picture with a text in its metadata, behind the signature and the header (PNG, 11.3.3.3).
  package func bytes(saying words: String) -> [UInt8] {
    let text = Self.chunk("tEXt", Array("Author".utf8) + [0] + Array(words.utf8))
    return Array(bytes[..<33]) + text + Array(bytes[33...])
  }

  private var rows: [UInt8] {
    let row = [0] + [UInt8](repeating: shade, count: width)
    return (0..<height).flatMap { _ in row }
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return big(data.count) + body + big(CRC32.checksum(body))
  }

  private static func big(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func stored(_ data: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var at = 0
    repeat {
      let end = min(data.count, at + 65_535)
      let count = end - at
      let (low, high) = (UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8))
      out += [end == data.count ? 1 : 0, low, high, ~low, ~high] + data[at..<end]
      at = end
    } while at < data.count
    var (first, second) = (1, 0)
    for byte in data {
      first = (first + Int(byte)) % 65_521
      second = (second + first) % 65_521
    }
    return out + big(second << 16 | first)
  }
}
