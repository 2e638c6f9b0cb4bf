import Text

/// The words of a text as numbers: equal words have equal numbers, whatever their case.
enum WordHashes {
  /// FNV-1a over the folded letters of each word; character references part words like spaces.
  static func of(_ text: [UInt8]) -> [UInt64] {
    let bytes = text.span
    let ascii = ascii
    var words: [UInt64] = []
    words.reserveCapacity(bytes.count / 6)
    var hash = FNV1a()
    var index = 0
    while index < bytes.count {
      let byte = bytes[unchecked: index]
      if byte < 0x80 {
        let folded = ascii[Int(byte)]
        if folded != 0 {
          hash.mix(UInt64(folded))
        } else {
          close(&hash, &words)
          if byte == 0x26 { index = endOfReference(bytes, index) }
        }
        index += 1
      } else if byte | 1 == 0xD1, index + 1 < bytes.count {
        hash.mix(cyrillic(byte, bytes[unchecked: index + 1]))
        index += 2
      } else {
        index += take(bytes, index, &hash, &words)
      }
    }
    close(&hash, &words)
    return words
  }

  /// Latin letters in lower case and digits; 0 for what ends a word.
  private static let ascii: [UInt8] = (UInt8(0)..<128).map { byte in
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte + 0x20
    default: 0
    }
  }

  private static func close(_ hash: inout FNV1a, _ words: inout [UInt64]) {
    guard hash.value != FNV1a().value else { return }
    words.append(hash.value)
    hash = FNV1a()
  }

  /// The code point of a Cyrillic letter in lower case, with ё as е.
  private static func cyrillic(_ first: UInt8, _ second: UInt8) -> UInt64 {
    let letter = UInt64(first & 0x1F) << 6 | UInt64(second & 0x3F)
    return switch letter {
    case 0x410...0x42F: letter + 0x20
    case 0x401, 0x451: 0x435
    default: letter
    }
  }

  /// Takes any other code point of more than one byte: a soft hyphen not at all, spaces and marks as
  /// the end of a word.
  private static func take(
    _ bytes: Span<UInt8>, _ index: Int, _ hash: inout FNV1a, _ words: inout [UInt64]
  ) -> Int {
    let length = bytes[index] < 0xE0 ? 2 : (bytes[index] < 0xF0 ? 3 : 4)
    guard index + length <= bytes.count else { return bytes.count - index }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC2, 0xAD): break
    case (0xC2, _), (0xE2, _): close(&hash, &words)
    default:
      for offset in index..<index + length { hash.mix(UInt64(bytes[offset])) }
    }
    return length
  }

  /// The last byte of a character reference such as `&#34;`, or the ampersand when there is none.
  private static func endOfReference(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < min(bytes.count, start + 9) {
      if bytes[index] == 0x3B { return index }
      guard bytes[index] < 0x80, ascii[Int(bytes[index])] != 0 || bytes[index] == 0x23 else {
        return start
      }
      index += 1
    }
    return start
  }
}
