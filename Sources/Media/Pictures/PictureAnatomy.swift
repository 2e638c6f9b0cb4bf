/// What a picture's file holds beside the picture: facts of how, where and by whom it was taken, and
/// whether it goes to its end.
///
/// JPEG, PNG, WebP and GIF are walked part by part; nothing of the picture itself is decoded.
struct PictureAnatomy: Sendable, Equatable {
  /// A kind of data about a picture.
  enum Metadata: String, Sendable, CaseIterable, Comparable {
    case gps = "координаты места съёмки"
    case exif = "сведения о камере и времени съёмки (EXIF)"
    case xmp = "сведения об авторе и обработке (XMP)"
    case iptc = "подпись и ключевые слова (IPTC)"
    case comment = "примечания"

    static func < (left: Metadata, right: Metadata) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  private(set) var metadata: Set<Metadata> = []
  /// How the picture is to be turned, 1 … 8 (EXIF 2.32, tag 0x0112).
  private(set) var orientation = 1
  /// Whether the file ends where its format ends.
  private(set) var isComplete = false

  /// Nil for a file of another format.
  init?(_ all: [UInt8]) {
    let bytes = Bytes(all)
    if bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      readPNG(bytes)
    } else if bytes.has([0xFF, 0xD8, 0xFF], at: 0) {
      readJPEG(bytes)
    } else if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
      readWebP(bytes)
    } else if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) {
      readGIF(bytes)
    } else {
      return nil
    }
  }

  /// Whether width and height change places when the picture is shown.
  var isOnItsSide: Bool { 5...8 ~= orientation }
}

extension PictureAnatomy {
  /// Segments up to the end of the image (ITU-T T.81, B.1.1).
  private mutating func readJPEG(_ bytes: Bytes) {
    var at = 2
    while let mark = bytes.big(at, 2), mark >> 8 == 0xFF {
      let code = mark & 0xFF
      if code == 0xD9 {
        isComplete = true
        return
      }
      if code == 0xFF {
        at += 1
        continue
      }
      if code == 0x01 || 0xD0...0xD7 ~= code {
        at += 2
        continue
      }
      guard let length = bytes.big(at + 2, 2), length >= 2 else { return }
      readSegment(code, bytes, at + 4)
      at += 2 + length
      if code == 0xDA { at = Self.endOfScan(bytes, at) }
    }
  }

  private mutating func readSegment(_ code: Int, _ bytes: Bytes, _ at: Int) {
    switch code {
    case 0xE1 where bytes.has("Exif\0\0", at: at): readExif(bytes, at + 6)
    case 0xE1: metadata.insert(.xmp)
    case 0xED: metadata.insert(.iptc)
    case 0xFE: metadata.insert(.comment)
    default: break
    }
  }

  /// The first mark behind coded data that is neither a stuffed byte nor a restart.
  private static func endOfScan(_ bytes: Bytes, _ start: Int) -> Int {
    var at = start
    while let found = bytes.find(0xFF, from: at) {
      guard let code = bytes.big(found + 1, 1) else { return bytes.count }
      if code != 0, code != 0xFF, !(0xD0...0xD7 ~= code) { return found }
      at = found + (code == 0xFF ? 1 : 2)
    }
    return bytes.count
  }

  /// Chunks up to `IEND` (PNG, 5.3).
  private mutating func readPNG(_ bytes: Bytes) {
    var at = 8
    while let length = bytes.big(at, 4), at + 12 + length <= bytes.count {
      switch bytes.text(at + 4..<at + 8) {
      case "IEND":
        isComplete = true
        return
      case "eXIf": readExif(bytes, at + 8)
      case "iTXt" where bytes.has("XML:com.adobe.xmp", at: at + 8): metadata.insert(.xmp)
      case "tEXt", "zTXt", "iTXt", "tIME": metadata.insert(.comment)
      default: break
      }
      at += 12 + length
    }
  }

  /// Chunks of a RIFF file (RFC 9649, 2.3).
  private mutating func readWebP(_ bytes: Bytes) {
    guard let size = bytes.little(4, 4), size + 8 <= bytes.count else { return }
    isComplete = true
    for chunk in WebPChunks(bytes) {
      switch chunk.name {
      case "EXIF":
        let start = chunk.range.lowerBound + 8
        readExif(bytes, bytes.has("Exif\0\0", at: start) ? start + 6 : start)
      case "XMP ": metadata.insert(.xmp)
      default: break
      }
    }
  }

  /// Blocks up to the trailer (GIF89a, 12 … 27).
  private mutating func readGIF(_ bytes: Bytes) {
    guard let flags = bytes.big(10, 1) else { return }
    var at = 13 + (flags & 0x80 != 0 ? 3 << (flags & 7 + 1) : 0)
    while let block = bytes.big(at, 1) {
      switch block {
      case 0x3B:
        isComplete = true
        return
      case 0x21:
        if bytes.has([0xFE], at: at + 1) { metadata.insert(.comment) }
        if bytes.has("XMP DataXMP", at: at + 3) { metadata.insert(.xmp) }
        at += 2
      case 0x2C:
        guard let flags = bytes.big(at + 9, 1) else { return }
        at += 11 + (flags & 0x80 != 0 ? 3 << (flags & 7 + 1) : 0)
      default: return
      }
      while let length = bytes.big(at, 1) {
        at += 1 + length
        if length == 0 { break }
      }
    }
  }

  /// The tags of the first directory that matter here (TIFF 6.0, section 2).
  private mutating func readExif(_ bytes: Bytes, _ start: Int) {
    metadata.insert(.exif)
    let isBig = bytes.has("MM", at: start)
    func number(_ offset: Int, _ count: Int) -> Int? {
      isBig ? bytes.big(start + offset, count) : bytes.little(start + offset, count)
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let tag = number(entry, 2) else { return }
      if tag == 0x0112, let value = number(entry + 8, 2), 1...8 ~= value { orientation = value }
      if tag == 0x8825 { metadata.insert(.gps) }
    }
  }
}
