/// Width and height of a picture in CSS pixels, read from the head of its file.
///
/// PNG, JPEG, WebP, GIF and SVG are known; nothing of the picture itself is decoded.
package struct PictureSize: Sendable, Equatable {
  package let width: Int
  package let height: Int

  package init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// Tells the format by the first bytes; nil for another format and for a broken file.
  package init?(_ bytes: [UInt8]) {
    let head = Bytes(bytes)
    if head.has([0x89, 0x50, 0x4E, 0x47], at: 0) {
      self.init(png: head)
    } else if head.has([0xFF, 0xD8], at: 0) {
      self.init(jpeg: head)
    } else if head.has("RIFF", at: 0), head.has("WEBP", at: 8) {
      self.init(webp: head)
    } else if head.has("GIF8", at: 0) {
      guard let width = head.little(6, 2), let height = head.little(8, 2) else { return nil }
      self.init(width: width, height: height)
    } else {
      self.init(svg: bytes.prefix(4096))
    }
  }
}

extension PictureSize {
  /// The chunk `IHDR` comes first (PNG, 11.2.1).
  private init?(png head: Bytes) {
    guard let width = head.big(16, 4), let height = head.big(20, 4) else { return nil }
    self.init(width: width, height: height)
  }

  /// The first frame header among the segments (ITU-T T.81, B.2.2).
  private init?(jpeg head: Bytes) {
    var offset = 2
    while let mark = head.big(offset, 2), mark >> 8 == 0xFF {
      let isFrame =
        (0xC0...0xCF).contains(mark & 0xFF) && ![0xC4, 0xC8, 0xCC].contains(mark & 0xFF)
      if isFrame, let height = head.big(offset + 5, 2), let width = head.big(offset + 7, 2) {
        self.init(width: width, height: height)
        return
      }
      if mark == 0xFFFF {
        offset += 1
      } else {
        guard let length = head.big(offset + 2, 2), length >= 2 else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }

  /// Lossy, lossless and extended files each tell it their own way (RFC 9649, 2).
  private init?(webp head: Bytes) {
    if head.has("VP8X", at: 12), let width = head.little(24, 3),
      let height = head.little(27, 3)
    {
      self.init(width: width + 1, height: height + 1)
    } else if head.has("VP8L", at: 12), let bits = head.little(21, 4) {
      self.init(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    } else if head.has("VP8 ", at: 12), let width = head.little(26, 2),
      let height = head.little(28, 2)
    {
      self.init(width: width & 0x3FFF, height: height & 0x3FFF)
    } else {
      return nil
    }
  }

  /// `width` and `height` of the root, or the proportions of its `viewBox` (SVG 2, 8).
  private init?(svg bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg"),
      let end = text[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = text[start.upperBound..<end]
    if let width = Self.length(of: "width", in: tag),
      let height = Self.length(of: "height", in: tag)
    {
      self.init(width: width, height: height)
    } else if let box = Self.attribute("viewBox", in: tag) {
      let numbers = box.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      guard numbers.count == 4, let width = Int(exactly: numbers[2].rounded()),
        let height = Int(exactly: numbers[3].rounded())
      else { return nil }
      self.init(width: width, height: height)
    } else {
      return nil
    }
  }

  /// A length in pixels; other units are not known before the page is laid out.
  private static func length(of name: String, in tag: Substring) -> Int? {
    guard let value = attribute(name, in: tag) else { return nil }
    let digits = value.hasSuffix("px") ? value.dropLast(2) : value
    return Double(digits).flatMap { Int(exactly: $0.rounded()) }
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      for space in [" ", "\n", "\t"] {
        guard let start = tag.firstRange(of: space + name + "=" + quote),
          let end = tag[start.upperBound...].firstRange(of: quote)
        else { continue }
        return tag[start.upperBound..<end.lowerBound]
      }
    }
    return nil
  }
}
