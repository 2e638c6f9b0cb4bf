import Testing

@testable import Media

@Suite struct PictureSizeTests {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0]

  private static let jpeg: [UInt8] =
    [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC4, 0, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 2, 0, 3,
      1,
    ]

  private static func webp(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + [0, 0, 0, 0] + rest
  }

  static let pictures: [(name: String, bytes: [UInt8])] = [
    ("PNG", png), ("progressive JPEG", jpeg),
    ("lossy WebP", webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0])),
    ("lossless WebP", webp("VP8L", [0x2F, 0x02, 0x40, 0, 0])),
    ("extended WebP", webp("VP8X", [0, 0, 0, 0, 2, 0, 0, 1, 0, 0])),
    ("GIF", Array("GIF89a".utf8) + [3, 0, 2, 0]),
    (
      "SVG with lengths",
      Array("<?xml version=\"1.0\"?><svg width='3' height='2px' viewBox='0 0 9 9'>".utf8)
    ),
    ("SVG with proportions", Array("<svg\n  viewBox=\"0 0 3 2\">".utf8)),
  ]

  @Test(arguments: pictures.indices)
  func readsWidthAndHeight(_ index: Int) {
    let picture = Self.pictures[index]
    #expect(PictureSize(picture.bytes) == PictureSize(width: 3, height: 2), "\(picture.name)")
  }

  @Test(arguments: pictures.indices)
  func takesABrokenFileForUnknown(_ index: Int) {
    let bytes = Self.pictures[index].bytes
    for count in 0..<bytes.count - 1 {
      let size = PictureSize(Array(bytes.prefix(count)))
      #expect(size == nil || size == PictureSize(width: 3, height: 2))
    }
  }
}
